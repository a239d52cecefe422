using System.ComponentModel;

namespace ContractGen.Codecs;

/// <summary>A contract whose type is not known where it is used. The generator implements it on every contract.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IContractObject
{
    /// <summary>Tells the type of the contract.</summary>
    /// <param name="visitor">What is done with the contract.</param>
    void Accept(IContractVisitor visitor);
}
