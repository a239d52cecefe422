using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What the mock of an interface holds beside its expectations. Generated code creates one per mock.</summary>
/// <typeparam name="T">The interface.</typeparam>
/// <param name="mocks">Verifies the expectations.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MockState<T>(MockController mocks) : MockState(mocks)
    where T : class
{
    /// <summary>The object that calls go on to which no expectation takes.</summary>
    public T Target
    {
        get => (T?)TargetIfAny ?? throw new InvalidOperationException("The mock forwards to nothing.");
        internal set => TargetIfAny = value;
    }

    /// <summary>The object that calls go on to which no expectation takes, or another one where there is none.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>One of them.</returns>
    public T TargetOr(T other) => (T?)TargetIfAny ?? other;
}
