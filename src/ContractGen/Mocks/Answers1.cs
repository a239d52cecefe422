namespace ContractGen.Mocks;

/// <summary>Lets an expectation with 1 argument run code of the test.</summary>
public static class Answers1
{
    /// <summary>Runs <paramref name="action"/> with the arguments of every call.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<ValueTuple<T1>> Do<T1>(this Expectation<ValueTuple<T1>> expectation, Action<T1> action)
    {
        expectation.AddAction(args => action(args.Item1));
        return expectation;
    }

    /// <summary>Runs <paramref name="action"/> with the arguments of every call, before the result is made.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<ValueTuple<T1>, TResult> Do<T1, TResult>(this Expectation<ValueTuple<T1>, TResult> expectation, Action<T1> action)
    {
        expectation.AddAction(args => action(args.Item1));
        return expectation;
    }

    /// <summary>Returns what <paramref name="answer"/> makes of the arguments, asked anew for every call.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<ValueTuple<T1>, TResult> Returns<T1, TResult>(this Expectation<ValueTuple<T1>, TResult> expectation, Func<T1, TResult> answer) =>
        expectation.Answers(args => answer(args.Item1));

    /// <summary>Returns a completed task with what <paramref name="answer"/> makes of the arguments.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<ValueTuple<T1>, Task<TResult>> Returns<T1, TResult>(this Expectation<ValueTuple<T1>, Task<TResult>> expectation, Func<T1, TResult> answer) =>
        expectation.Answers(args => Task.FromResult(answer(args.Item1)));

    /// <summary>Returns a completed task with what <paramref name="answer"/> makes of the arguments.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<ValueTuple<T1>, ValueTask<TResult>> Returns<T1, TResult>(this Expectation<ValueTuple<T1>, ValueTask<TResult>> expectation, Func<T1, TResult> answer) =>
        expectation.Answers(args => new ValueTask<TResult>(answer(args.Item1)));
}
