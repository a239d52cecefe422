namespace ContractGen.Mocks.Matchers;

/// <summary>How the members of a record or a contract are read.</summary>
internal sealed class StructuredType(string[] names, Func<object, object?[]> values)
{
    public IEnumerable<(string Name, object? Value)> Members(object value) => names.Zip(values(value));
}
