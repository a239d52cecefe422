using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ContractGen.Mocks;

/// <summary>What a test says of an expected call of a member that returns something.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
/// <typeparam name="TSelf">The type of the expectation.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ExpectedFunction<TArgs, TResult, TSelf> : ExpectedCall<TArgs, TResult, TSelf>
    where TArgs : struct
    where TSelf : ExpectedFunction<TArgs, TResult, TSelf>
{
    private TResult _result;

    /// <summary>Creates the expectation.</summary>
    /// <param name="setup">What it is made of.</param>
    protected ExpectedFunction(in CallSetup<TArgs, TResult> setup)
        : base(setup)
    {
        ResultShape<TResult> shape = Function.Shape;
        _result = shape.Unset;
        KnowsResult(!shape.IsRequired);
    }

    // Only a MockFunction has such expectations, so the type is known, and a checked cast would cost a lookup in shared generic code.
    private MockFunction<TArgs, TResult> Function => Unsafe.As<MockFunction<TArgs, TResult>>(Member);

    /// <summary>Returns <paramref name="result"/> from every call.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The expectation.</returns>
    public TSelf Returns(TResult result)
    {
        _result = result;
        KnowsResult(true);
        if (EffectsIfAny is { } effects)
        {
            effects.Answer = null;
            effects.Fault = null;
        }

        return Self;
    }

    /// <summary>Returns what <paramref name="answer"/> returns, asked anew for every call.</summary>
    /// <param name="answer">Makes the result.</param>
    /// <returns>The expectation.</returns>
    public TSelf Returns(Func<TResult> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Answers(_ => answer());
    }

    /// <summary>Completes the task that the member returns only after <paramref name="delay"/>, by the clock of the controller.</summary>
    /// <param name="delay">How long it takes.</param>
    /// <returns>The expectation.</returns>
    /// <exception cref="InvalidOperationException">The member returns no task.</exception>
    public TSelf Delays(TimeSpan delay)
    {
        if (!Function.Shape.IsTask)
        {
            throw new InvalidOperationException($"{Member.Name} returns no task: only what is awaited can be delayed.");
        }

        Effects().Delay = delay;
        return Self;
    }

    /// <summary>Returns what <paramref name="answer"/> makes of the arguments, asked anew for every call. Generated code calls this.</summary>
    /// <param name="answer">Makes the result.</param>
    /// <returns>The expectation.</returns>
    protected internal TSelf Answers(Func<TArgs, TResult> answer)
    {
        CallEffects<TArgs, TResult> effects = Effects();
        effects.Answer = answer;
        effects.Fault = null;
        return Self;
    }

    internal sealed override TResult Answer(scoped in TArgs args) => _isPlain ? _result : Compute(args);

    private void KnowsResult(bool knows)
    {
        if (EffectsIfAny is { } effects)
        {
            effects.HasResult = knows;
        }
        else
        {
            _isPlain = knows;
        }
    }

    private TResult Compute(in TArgs args)
    {
        Exception? fault = Act(args);
        ResultShape<TResult> shape = Function.Shape;
        TResult result = fault is not null ? shape.Fault(fault)
            : EffectsIfAny?.Answer is { } answer ? answer(args)
            : EffectsIfAny is { HasResult: true } ? _result
            : Mock.Mode != MockMode.Strict ? Function.Empty(Mock)
            : throw Function.NoResult(this, args);
        return EffectsIfAny is { Delay.Ticks: > 0 } effects
            ? shape.Delayed(result, Task.Delay(effects.Delay, Mock.Controller.Time))
            : result;
    }
}
