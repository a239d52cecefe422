using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>A mocked property that can be read and written.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
/// <param name="mocks">Verifies the expectations.</param>
/// <param name="name">The name of the property, with its type.</param>
/// <param name="shape">What the property returns where an expectation does not say.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MockProperty<T>(MockController mocks, string name, ResultShape<T> shape)
{
    private readonly MockGetter<T> _getter = new(mocks, name, shape);
    private readonly MockSetter<T> _setter = new(mocks, name);

    /// <summary>The code under test reads the property.</summary>
    /// <returns>What the expectation says.</returns>
    public T Get() => _getter.Get();

    /// <summary>The code under test writes the property.</summary>
    /// <param name="value">The value.</param>
    public void Set(T value) => _setter.Set(value);

    /// <summary>The test begins to expect something of the property.</summary>
    /// <param name="file">The file of the test.</param>
    /// <param name="line">The line of the test.</param>
    /// <returns>What can be expected.</returns>
    public PropertyExpectations<T> Expect(string file, int line) => new(_getter.Function, _setter.Action, file, line);
}
