namespace ContractGen.Codecs;

/// <summary>A contract whose members all carry numbers, as Protobuf needs them.</summary>
/// <typeparam name="TSelf">The contract itself.</typeparam>
public interface INumberedContract<TSelf> : IContract<TSelf>
    where TSelf : INumberedContract<TSelf>
{
    static bool IContract<TSelf>.IsNumbered => true;
}
