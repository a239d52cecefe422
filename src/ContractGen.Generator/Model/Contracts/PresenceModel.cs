namespace ContractGen.Generator.Model.Contracts;

/// <summary>When and how a field is written.</summary>
internal enum PresenceModel
{
    /// <summary>Always; formats with implicit presence may leave out a default value.</summary>
    Implicit,

    /// <summary>Always, whatever the value is.</summary>
    Explicit,

    /// <summary>Always, null as null.</summary>
    Nullable,

    /// <summary>Unless it is null.</summary>
    NullOmitted,

    /// <summary>Unless it is an absent Optional.</summary>
    Optional,

    /// <summary>Unless it is an absent Optional; a present null is written as null.</summary>
    OptionalNullable,
}
