using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What a mock holds beside its expectations: its controller, its mode and the object that it forwards to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class MockState
{
    private MockOptions? _options;

    private protected MockState(MockController mocks)
    {
        ArgumentNullException.ThrowIfNull(mocks);
        Controller = mocks;
        if (mocks.Mode == MockMode.Record)
        {
            Options();
        }
    }

    /// <summary>What the mock does with a call that no expectation takes: what the controller says, unless it is set here.</summary>
    public MockMode Mode
    {
        get => _options?.Mode ?? Controller.Mode;
        set => Options().Mode = value;
    }

    internal MockController Controller { get; }

    /// <summary>Whether calls that no expectation takes go on to another object.</summary>
    public bool Forwards => _options?.Target is not null;

    internal MockOptions? OptionsIfAny => _options;

    private protected object? TargetIfAny
    {
        get => _options?.Target;
        set => Options().Target = value;
    }

    /// <summary>Keeps a call in record mode.</summary>
    /// <typeparam name="TKept">What is kept of it.</typeparam>
    /// <param name="member">The member that was called.</param>
    /// <param name="kept">What is kept.</param>
    public void Record<TKept>(MockMember member, TKept kept) => Log<TKept>(member).Add(kept);

    internal MockOptions Options() =>
        _options ?? Interlocked.CompareExchange(ref _options, new MockOptions(), null) ?? _options;

    internal CallLog<TArgs> Log<TArgs>(MockMember member) => Options().Log<TArgs>(member);
}
