using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>Makes the mocks that loose mocks return. Generated code registers every mock here.</summary>
/// <typeparam name="T">The interface that is mocked.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MockFactory<T>
{
    /// <summary>Makes a mock; null where none is generated.</summary>
    public static Func<MockController, T>? Create { get; set; }
}
