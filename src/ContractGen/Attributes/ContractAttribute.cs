namespace ContractGen;

/// <summary>Marks a partial class, record or struct as a contract: the generator emits its codec for every format.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class ContractAttribute : Attribute
{
    /// <summary>How member names become field names; camelCase unless set.</summary>
    public NamingPolicy Naming { get; set; }

    /// <summary>Whether binary formats without field numbers lay the contract out by name or as an array by number.</summary>
    public ContractLayout Layout { get; set; }

    /// <summary>Whether null members are written as null or left out.</summary>
    public NullWriting Nulls { get; set; }

    /// <summary>What happens to a field that the contract does not know.</summary>
    public UnknownFieldHandling Unknown { get; set; }

    /// <summary>How text formats spell the contract's enums.</summary>
    public EnumSpelling Enums { get; set; }

    /// <summary>The field that names a union's case in text formats; <c>$type</c> unless set.</summary>
    public string Discriminator { get; set; } = "$type";

    /// <summary>Whether public fields are contract fields too, as public properties always are. A field marked <c>[Field]</c> always is.</summary>
    public bool IncludeFields { get; set; }
}
