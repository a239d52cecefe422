namespace ContractGen;

/// <summary>
/// Asks for a mock of an interface: on the interface itself, on the assembly, which also takes open generic types
/// (<c>[assembly: GenerateMock(typeof(IRepository&lt;&gt;))]</c>), or on a partial class that becomes the mock.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Interface | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class GenerateMockAttribute : Attribute
{
    /// <summary>Asks for a mock of the interface that carries the attribute.</summary>
    public GenerateMockAttribute()
    {
    }

    /// <summary>Asks for a mock of <paramref name="type"/>.</summary>
    /// <param name="type">The interface.</param>
    public GenerateMockAttribute(Type type) => Type = type;

    /// <summary>The interface, or null where it is the one that carries the attribute.</summary>
    public Type? Type { get; }
}
