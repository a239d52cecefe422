using ContractGen.Mocks.Matchers;

namespace ContractGen.Mocks;

/// <summary>An argument that accepts values of whatever type is asked for, such as <see cref="Arg.NotNull"/>.</summary>
public readonly struct ObjectArg
{
    private readonly IMatcher<object?> _matcher;

    internal ObjectArg(Func<object?, bool> predicate, string text) => _matcher = new PredicateMatcher<object?>(predicate, text);

    internal IMatcher<T> For<T>() => _matcher as IMatcher<T> ?? new BoxingMatcher<T>(_matcher);
}
