namespace ContractGen.Generator.Model.Contracts;

/// <summary>An enum as one contract spells it.</summary>
/// <param name="Type">The enum, as code.</param>
/// <param name="Name">What its schema calls it.</param>
/// <param name="Codec">The name of its codec, nested in the contract's.</param>
/// <param name="Underlying">The underlying type's keyword.</param>
/// <param name="UnderlyingCodec">The underlying type's codec, as code.</param>
/// <param name="Expected">What a fault says was expected.</param>
/// <param name="Written">The names to write; empty where the enum is written as number.</param>
/// <param name="Read">The names to read.</param>
internal sealed record EnumModel(
    string Type,
    TypeNameModel Name,
    string Codec,
    string Underlying,
    string UnderlyingCodec,
    string Expected,
    EquatableArray<EnumNameModel> Written,
    EquatableArray<EnumNameModel> Read);
