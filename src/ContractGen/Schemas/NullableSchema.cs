namespace ContractGen.Schemas;

/// <summary>A value or null, inside a list or map; of a field that may be null, <see cref="FieldSchema.Presence"/> says so.</summary>
/// <param name="inner">The value that is not null.</param>
public sealed class NullableSchema(TypeSchema inner) : TypeSchema
{
    /// <summary>The value that is not null.</summary>
    public TypeSchema Inner { get; } = inner;

    internal override TypeSchema Innermost => Inner.Innermost;
}
