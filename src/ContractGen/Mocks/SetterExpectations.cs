namespace ContractGen.Mocks;

/// <summary>What can be expected of a property that can be written.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
public readonly struct SetterExpectations<T>
{
    private readonly MockAction<ValueTuple<T>> _setter;
    private readonly string _file;
    private readonly int _line;

    internal SetterExpectations(MockAction<ValueTuple<T>> setter, string file, int line)
    {
        _setter = setter;
        _file = file;
        _line = line;
    }

    /// <summary>Expects the property to be set to a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The expectation.</returns>
    public Expectation<ValueTuple<T>> Set(Arg<T> value) => _setter.Expect(Match.All(value), _file, _line);

    /// <inheritdoc cref="Set(Arg{T})"/>
    public Expectation<ValueTuple<T>> Set(T value) => Set(Arg.Is(value));
}
