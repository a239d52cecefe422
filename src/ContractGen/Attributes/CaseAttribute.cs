namespace ContractGen;

/// <summary>Names one case of a union, on the base type or interface that the cases derive from.</summary>
/// <param name="number">The case's number in binary formats, 0 or more. Protobuf has no field 0: a union with such a case has no Protobuf codec.</param>
/// <param name="name">The case's name in text formats.</param>
/// <param name="type">The case: a contract that derives from the type that carries the attribute.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class CaseAttribute(int number, string name, Type type) : Attribute
{
    /// <summary>The case's number in binary formats.</summary>
    public int Number { get; } = number;

    /// <summary>The case's name in text formats.</summary>
    public string Name { get; } = name;

    /// <summary>The case's type.</summary>
    public Type Type { get; } = type;
}
