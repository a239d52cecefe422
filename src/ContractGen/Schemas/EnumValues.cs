namespace ContractGen.Schemas;

/// <summary>Takes the members of an enum from generated code.</summary>
public sealed class EnumValues
{
    private readonly List<EnumValueSchema> _values = [];

    private EnumValues()
    {
    }

    /// <summary>Adds a member.</summary>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="number">Its number.</param>
    public void Add(string name, long number) => _values.Add(new(name, number));

    internal static IReadOnlyList<EnumValueSchema> Of(Action<EnumValues> declare)
    {
        EnumValues values = new();
        declare(values);
        return values._values.AsReadOnly();
    }
}
