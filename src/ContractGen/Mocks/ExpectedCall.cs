using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>An expected call: which arguments it takes and what it answers.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ExpectedCall<TArgs, TResult> : Expectation
    where TArgs : struct, allows ref struct
    where TResult : allows ref struct
{
    private readonly ArgsMemory<TArgs>? _memory;
    private ArgsMatcher<TArgs> _matcher;
    private ExpectedCall<TArgs, TResult>? _next;

    private protected ExpectedCall(in CallSetup<TArgs, TResult> setup)
        : base(setup.Mock, setup.Member, setup.Site)
    {
        _matcher = setup.Matcher;
        _memory = (setup.Member.Traits & CallTraits.HasPlaces) != 0 ? null : _matcher.CreateMemory();
        if (_matcher.Captures)
        {
            Effects().Actions += _matcher.Capture;
        }
    }

    internal ExpectedCall<TArgs, TResult>? Next
    {
        get => _next;
        set => Volatile.Write(ref _next, value);
    }

    internal sealed override IArgument[] Arguments => _matcher.Arguments;

    /// <summary>The first argument that was never given; negative where all were.</summary>
    internal int FirstMissing => _matcher.FirstMissing;

    internal sealed override string? Condition => _matcher.Condition;

    private protected ArgsMatcher<TArgs> Matcher => _matcher;

    private protected CallEffects<TArgs, TResult>? EffectsIfAny { get; private set; }

    internal sealed override object?[]? LatestArguments => _memory?.Values;

    internal void Remember(scoped in TArgs args) => _memory?.Keep(args);

    internal bool Matches(scoped in TArgs args) => _matcher.Matches(args);

    internal abstract TResult Answer(scoped in TArgs args);

    private protected void AddCondition(Func<TArgs, bool> condition, string text)
    {
        _matcher = new Matchers.ConditionalMatcher<TArgs>(_matcher, condition, text);
    }

    private protected CallEffects<TArgs, TResult> Effects()
    {
        EffectsIfAny ??= new CallEffects<TArgs, TResult> { HasResult = _isPlain };
        _isPlain = false;
        return EffectsIfAny;
    }
}
