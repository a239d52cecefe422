namespace ContractGen.Codecs;

/// <summary>A type that carries its own codec. The generator implements it on every partial type marked <c>[Contract]</c>.</summary>
/// <typeparam name="TSelf">The contract itself.</typeparam>
public interface IContract<TSelf> : ICodec<TSelf>
    where TSelf : IContract<TSelf>
{
    /// <summary>Whether the type is an <see cref="INumberedContract{TSelf}"/>, for those who know only at run time whether they need one.</summary>
    static virtual bool IsNumbered => false;
}
