using ContractGen.Formats;

namespace ContractGen;

/// <summary>Says how a member stands on the wire: its number, its name, its encoding, its codec. Also takes in a non-public member.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class FieldAttribute : Attribute
{
    /// <summary>A field without number.</summary>
    public FieldAttribute()
    {
    }

    /// <summary>A numbered field.</summary>
    /// <param name="number">The Protobuf field number, 1 to 536,870,911 but for 19,000 to 19,999.</param>
    public FieldAttribute(int number) => Number = number;

    /// <summary>The field's number; 0 where it has none.</summary>
    public int Number { get; }

    /// <summary>The field's name, instead of the one that the naming policy makes.</summary>
    public string? Name { get; set; }

    /// <summary>How Protobuf encodes an integer or the integers of a list.</summary>
    public IntegerEncoding Encoding { get; set; }

    /// <summary>The struct that implements <see cref="Codecs.ICodec{T}"/> for the member's type.</summary>
    public Type? Codec { get; set; }

    /// <summary>The name of the group of members of which at most one is set, a Protobuf oneof.</summary>
    public string? OneOf { get; set; }
}
