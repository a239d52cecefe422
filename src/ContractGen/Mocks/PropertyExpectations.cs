namespace ContractGen.Mocks;

/// <summary>What can be expected of a property that can be read and written.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
public readonly ref struct PropertyExpectations<T>
{
    private readonly GetterExpectations<T> _getter;
    private readonly SetterExpectations<T> _setter;

    /// <summary>Begins to expect something. Generated code calls this.</summary>
    /// <param name="getter">The property, read.</param>
    /// <param name="setter">The property, written.</param>
    public PropertyExpectations(GetterExpectations<T> getter, SetterExpectations<T> setter)
    {
        _getter = getter;
        _setter = setter;
    }

    /// <summary>Expects the property to be read.</summary>
    /// <returns>The expectation.</returns>
    public Expectation<ValueTuple, T> Get() => _getter.Get();

    /// <summary>Expects the property to be set to a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The expectation.</returns>
    public Expectation<ValueTuple<T>> Set(Arg<T> value) => _setter.Set(value);

    /// <inheritdoc cref="Set(Arg{T})"/>
    public Expectation<ValueTuple<T>> Set(T value) => _setter.Set(value);

    /// <summary>Lets the property keep what it is set to, as an auto-property does, however often it is read and written.</summary>
    /// <param name="initial">What it is before it is set.</param>
    public void AsAutoProperty(T initial = default!)
    {
        T value = initial;
        _getter.Get().Returns(() => value).AnyTimes();
        _setter.Set(Arg.Any()).Do(set => value = set).AnyTimes();
    }
}
