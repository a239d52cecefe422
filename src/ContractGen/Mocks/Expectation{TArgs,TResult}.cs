namespace ContractGen.Mocks;

/// <summary>An expected call of a member that returns something.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
public sealed class Expectation<TArgs, TResult> : ExpectedFunction<TArgs, TResult, Expectation<TArgs, TResult>>
    where TArgs : struct
{
    internal Expectation(in CallSetup<TArgs, TResult> setup)
        : base(setup)
    {
    }

    /// <inheritdoc/>
    protected override Expectation<TArgs, TResult> Create(CallSetup<TArgs, TResult> setup) => new(setup);
}
