using System.ComponentModel;

namespace ContractGen.Codecs;

/// <summary>Does something with a contract whose type is not known before.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IContractVisitor
{
    /// <summary>Gets the contract with its type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="contract">The contract.</param>
    void Visit<T>(T contract)
        where T : IContract<T>;
}
