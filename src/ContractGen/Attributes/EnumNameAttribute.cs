namespace ContractGen;

/// <summary>The name that an enum member has in text formats, instead of the one that the naming policy makes.</summary>
/// <param name="name">The name on the wire.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class EnumNameAttribute(string name) : Attribute
{
    /// <summary>The name on the wire.</summary>
    public string Name { get; } = name;
}
