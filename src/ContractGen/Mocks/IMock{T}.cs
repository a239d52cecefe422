using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What the generated mock of <typeparamref name="T"/> implements; <see cref="Mocking"/> builds on it.</summary>
/// <typeparam name="T">The interface that is mocked.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMock<T> : IMock
    where T : class
{
    /// <summary>What the mock holds beside its expectations.</summary>
    new MockState<T> State { get; }

    /// <inheritdoc/>
    MockState IMock.State => State;
}
