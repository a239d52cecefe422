namespace ContractGen;

/// <summary>On an empty partial struct: the generator makes it the codec of a type that one does not own.</summary>
/// <param name="type">The type to make a codec for.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class ContractForAttribute(Type type) : Attribute
{
    /// <summary>The type that the struct is the codec of.</summary>
    public Type Type { get; } = type;

    /// <summary>How member names become field names; camelCase unless set.</summary>
    public NamingPolicy Naming { get; set; }

    /// <summary>Whether null members are written as null or left out.</summary>
    public NullWriting Nulls { get; set; }

    /// <summary>What happens to a field that the contract does not know.</summary>
    public UnknownFieldHandling Unknown { get; set; }

    /// <summary>How text formats spell the contract's enums.</summary>
    public EnumSpelling Enums { get; set; }

    /// <summary>Whether public fields are contract fields too.</summary>
    public bool IncludeFields { get; set; }
}
