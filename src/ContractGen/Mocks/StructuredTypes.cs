using System.Collections.Concurrent;
using System.ComponentModel;
using ContractGen.Mocks.Matchers;

namespace ContractGen.Mocks;

/// <summary>
/// The records and contracts that mocked members take, and how their members are read. Generated code adds those that it finds, so
/// that their content is compared and shown without reflection.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StructuredTypes
{
    private static readonly ConcurrentDictionary<Type, StructuredType> Types = new();

    private StructuredTypes()
    {
    }

    /// <summary>All of them.</summary>
    public static StructuredTypes All { get; } = new();

    /// <summary>Adds a type, unless another mock has.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="names">The names of its members.</param>
    /// <param name="values">Reads the members.</param>
    /// <returns>All types.</returns>
    public StructuredTypes With<T>(string[] names, Func<T, object?[]> values)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(values);
        Types.TryAdd(typeof(T), new StructuredType(names, value => values((T)value)));
        Structured<T>.IsKnown = true;
        return this;
    }

    internal static StructuredType? Of(object value) => Types.GetValueOrDefault(value.GetType());
}
