namespace ContractGen.Generator.Model.Contracts;

/// <summary>A codec of an object with fields.</summary>
/// <param name="Type">The type that is written and read, as code.</param>
/// <param name="Name">What its schema calls it.</param>
/// <param name="IsStruct">Whether it is a struct.</param>
/// <param name="Members">The fields, in the order in which they are written.</param>
/// <param name="OneOfs">The groups of fields of which at most one is set.</param>
/// <param name="Construction">How an instance comes to be.</param>
/// <param name="Unknown">What happens to fields that are none of these.</param>
/// <param name="ArrayLength">The highest number of an array layout; 0 for a layout by name.</param>
internal sealed record RecordBody(
    string Type,
    TypeNameModel Name,
    bool IsStruct,
    EquatableArray<MemberModel> Members,
    EquatableArray<OneOfModel> OneOfs,
    ConstructionModel Construction,
    UnknownModel Unknown,
    int ArrayLength) : BodyModel;
