namespace ContractGen.Generator.Model.Contracts;

/// <summary>All that is drawn for one contract: where its file stands, what it declares, and the body of its codec.</summary>
/// <param name="HintName">The generated file's name.</param>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Containers">The declarations of the types around the contract, outermost first.</param>
/// <param name="Partial">The contract's own half; null where the contract is another's type.</param>
/// <param name="Type">The contract, as code.</param>
/// <param name="Codec">The codec's declaration up to its name.</param>
/// <param name="CodecName">The codec as named from beside it.</param>
/// <param name="Summary">What the codec's documentation calls the contract.</param>
/// <param name="Constraints">The constraints on the type parameters, one a line.</param>
/// <param name="Enums">The enums that the codec spells.</param>
/// <param name="Accessors">The non-public members that the codec reaches.</param>
/// <param name="Body">What the codec does.</param>
internal sealed record ContractModel(
    string HintName,
    string Namespace,
    EquatableArray<string> Containers,
    PartialModel? Partial,
    string Type,
    string Codec,
    string CodecName,
    string Summary,
    string Constraints,
    EquatableArray<EnumModel> Enums,
    EquatableArray<AccessorModel> Accessors,
    BodyModel Body);
