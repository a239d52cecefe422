namespace ContractGen.Mocks;

/// <summary>What can be expected of a property that can be read.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
public readonly struct GetterExpectations<T>
{
    private readonly MockFunction<ValueTuple, T> _getter;
    private readonly string _file;
    private readonly int _line;

    internal GetterExpectations(MockFunction<ValueTuple, T> getter, string file, int line)
    {
        _getter = getter;
        _file = file;
        _line = line;
    }

    /// <summary>Expects the property to be read.</summary>
    /// <returns>The expectation.</returns>
    public Expectation<ValueTuple, T> Get() => _getter.Expect(Match.All(), _file, _line);
}
