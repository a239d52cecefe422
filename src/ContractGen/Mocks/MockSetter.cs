using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>A mocked property that can be written.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
/// <param name="mocks">Verifies the expectations.</param>
/// <param name="name">The name of the property, with its type.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MockSetter<T>(MockController mocks, string name)
{
    internal MockAction<ValueTuple<T>> Action { get; } = new(mocks, name, ["value"], CallForm.Set);

    /// <summary>The code under test writes the property.</summary>
    /// <param name="value">The value.</param>
    public void Set(T value) => Action.Invoke(new(value));

    /// <summary>The test begins to expect something of the property.</summary>
    /// <param name="file">The file of the test.</param>
    /// <param name="line">The line of the test.</param>
    /// <returns>What can be expected.</returns>
    public SetterExpectations<T> Expect(string file, int line) => new(Action, file, line);
}
