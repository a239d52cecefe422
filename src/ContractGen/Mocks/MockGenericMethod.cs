using System.Collections.Concurrent;
using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>The expectations of a generic method, apart for each combination of type arguments. Generated code holds one per method.</summary>
/// <param name="name">The name of the method, with its type.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MockGenericMethod(string name)
{
    private readonly ConcurrentDictionary<Type, object> _calls = new();

    /// <summary>The expectations for one combination of type arguments.</summary>
    /// <typeparam name="TCalls">What holds them.</typeparam>
    /// <param name="key">A type that has these type arguments.</param>
    /// <param name="create">Creates what holds them, given the name of the method with its type arguments.</param>
    /// <returns>What holds them.</returns>
    public TCalls Of<TCalls>(Type key, Func<string, TCalls> create)
        where TCalls : class
    {
        ArgumentNullException.ThrowIfNull(create);
        return _calls.TryGetValue(key, out object? calls) ? (TCalls)calls : (TCalls)_calls.GetOrAdd(key, create(NameOf(key)));
    }

    private string NameOf(Type key) => $"{name}<{string.Join(", ", key.GetGenericArguments().Select(static type => type.Name))}>";
}
