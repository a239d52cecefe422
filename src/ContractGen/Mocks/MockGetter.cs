using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>A mocked property that can be read.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
/// <param name="mocks">Verifies the expectations.</param>
/// <param name="name">The name of the property, with its type.</param>
/// <param name="shape">What the property returns where an expectation does not say.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MockGetter<T>(MockController mocks, string name, ResultShape<T> shape)
{
    internal MockFunction<ValueTuple, T> Function { get; } = new(mocks, name, [], shape, CallForm.Get);

    /// <summary>The code under test reads the property.</summary>
    /// <returns>What the expectation says.</returns>
    public T Get() => Function.Invoke(default);

    /// <summary>The test begins to expect something of the property.</summary>
    /// <param name="file">The file of the test.</param>
    /// <param name="line">The line of the test.</param>
    /// <returns>What can be expected.</returns>
    public GetterExpectations<T> Expect(string file, int line) => new(Function, file, line);
}
