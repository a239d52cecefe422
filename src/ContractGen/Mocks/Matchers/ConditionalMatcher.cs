namespace ContractGen.Mocks.Matchers;

/// <summary>Accepts the calls that another matcher accepts and for which a condition over all arguments holds.</summary>
internal sealed class ConditionalMatcher<TArgs>(ArgsMatcher<TArgs> inner, Func<TArgs, bool> condition, string text) : ArgsMatcher<TArgs>
    where TArgs : struct, allows ref struct
{
    internal override IArgument[] Arguments => inner.Arguments;

    internal override bool Captures => inner.Captures;

    internal override int FirstMissing => inner.FirstMissing;

    internal override string Condition => inner.Condition is { } first ? $"{first}).When({text}" : text;

    internal override ArgsMemory<TArgs>? CreateMemory() => inner.CreateMemory();

    internal override bool Matches(scoped in TArgs args) => inner.Matches(args) && condition(args);

    internal override void Capture(TArgs args) => inner.Capture(args);
}
