namespace ContractGen.Mocks;

/// <summary>Lets an expectation with 4 arguments run code of the test.</summary>
public static class Answers4
{
    /// <summary>Runs <paramref name="action"/> with the arguments of every call.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2, T3, T4)> Do<T1, T2, T3, T4>(this Expectation<(T1, T2, T3, T4)> expectation, Action<T1, T2, T3, T4> action)
    {
        expectation.AddAction(args => action(args.Item1, args.Item2, args.Item3, args.Item4));
        return expectation;
    }

    /// <summary>Runs <paramref name="action"/> with the arguments of every call, before the result is made.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2, T3, T4), TResult> Do<T1, T2, T3, T4, TResult>(this Expectation<(T1, T2, T3, T4), TResult> expectation, Action<T1, T2, T3, T4> action)
    {
        expectation.AddAction(args => action(args.Item1, args.Item2, args.Item3, args.Item4));
        return expectation;
    }

    /// <summary>Returns what <paramref name="answer"/> makes of the arguments, asked anew for every call.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2, T3, T4), TResult> Returns<T1, T2, T3, T4, TResult>(this Expectation<(T1, T2, T3, T4), TResult> expectation, Func<T1, T2, T3, T4, TResult> answer) =>
        expectation.Answers(args => answer(args.Item1, args.Item2, args.Item3, args.Item4));

    /// <summary>Returns a completed task with what <paramref name="answer"/> makes of the arguments.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2, T3, T4), Task<TResult>> Returns<T1, T2, T3, T4, TResult>(this Expectation<(T1, T2, T3, T4), Task<TResult>> expectation, Func<T1, T2, T3, T4, TResult> answer) =>
        expectation.Answers(args => Task.FromResult(answer(args.Item1, args.Item2, args.Item3, args.Item4)));

    /// <summary>Returns a completed task with what <paramref name="answer"/> makes of the arguments.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2, T3, T4), ValueTask<TResult>> Returns<T1, T2, T3, T4, TResult>(this Expectation<(T1, T2, T3, T4), ValueTask<TResult>> expectation, Func<T1, T2, T3, T4, TResult> answer) =>
        expectation.Answers(args => new ValueTask<TResult>(answer(args.Item1, args.Item2, args.Item3, args.Item4)));
}
