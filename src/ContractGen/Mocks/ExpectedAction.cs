using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What a test says of an expected call of a member that returns nothing.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TSelf">The type of the expectation.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ExpectedAction<TArgs, TSelf> : ExpectedCall<TArgs, Nothing, TSelf>
    where TArgs : struct
    where TSelf : ExpectedAction<TArgs, TSelf>
{
    /// <summary>Creates the expectation.</summary>
    /// <param name="setup">What it is made of.</param>
    protected ExpectedAction(in CallSetup<TArgs, Nothing> setup)
        : base(setup) => _isPlain = EffectsIfAny is null;

    internal sealed override Nothing Answer(scoped in TArgs args) =>
        _isPlain ? default
        : Act(args) is { } fault ? throw fault
        : default;
}
