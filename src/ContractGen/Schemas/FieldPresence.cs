namespace ContractGen.Schemas;

/// <summary>When and how a field is written.</summary>
public enum FieldPresence
{
    /// <summary>Always; a format with implicit presence may leave out a default value.</summary>
    Implicit,

    /// <summary>Always, whatever the value is: a missing field means something else than a default value.</summary>
    Explicit,

    /// <summary>Always; it may be null.</summary>
    Nullable,

    /// <summary>Unless it is null.</summary>
    NullOmitted,

    /// <summary>Unless it is an absent <see cref="Codecs.Optional{T}"/>.</summary>
    Optional,

    /// <summary>Unless it is an absent <see cref="Codecs.Optional{T}"/>; a present one may be null.</summary>
    OptionalNullable,
}
