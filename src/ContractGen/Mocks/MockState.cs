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

    internal bool Forwards => _options?.Target is not null;

    internal MockOptions? OptionsIfAny => _options;

    private protected object? TargetIfAny
    {
        get => _options?.Target;
        set => Options().Target = value;
    }

    internal MockOptions Options() =>
        _options ?? Interlocked.CompareExchange(ref _options, new MockOptions(), null) ?? _options;

    internal CallLog<TArgs> Log<TArgs>(MockMember member) => Options().Log<TArgs>(member);
}
