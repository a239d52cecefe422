namespace ContractGen.Mocks;

/// <summary>An expected call of a member that returns nothing.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
public sealed class Expectation<TArgs> : ExpectedAction<TArgs, Expectation<TArgs>>
    where TArgs : struct
{
    internal Expectation(in CallSetup<TArgs, Nothing> setup)
        : base(setup)
    {
    }

    /// <inheritdoc/>
    protected override Expectation<TArgs> Create(CallSetup<TArgs, Nothing> setup) => new(setup);
}
