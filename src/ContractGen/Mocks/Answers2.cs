namespace ContractGen.Mocks;

/// <summary>Lets an expectation with 2 arguments run code of the test.</summary>
public static class Answers2
{
    /// <summary>Runs <paramref name="action"/> with the arguments of every call.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2)> Do<T1, T2>(this Expectation<(T1, T2)> expectation, Action<T1, T2> action)
    {
        expectation.AddAction(args => action(args.Item1, args.Item2));
        return expectation;
    }

    /// <summary>Runs <paramref name="action"/> with the arguments of every call, before the result is made.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2), TResult> Do<T1, T2, TResult>(this Expectation<(T1, T2), TResult> expectation, Action<T1, T2> action)
    {
        expectation.AddAction(args => action(args.Item1, args.Item2));
        return expectation;
    }

    /// <summary>Returns what <paramref name="answer"/> makes of the arguments, asked anew for every call.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2), TResult> Returns<T1, T2, TResult>(this Expectation<(T1, T2), TResult> expectation, Func<T1, T2, TResult> answer) =>
        expectation.Answers(args => answer(args.Item1, args.Item2));

    /// <summary>Returns a completed task with what <paramref name="answer"/> makes of the arguments.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2), Task<TResult>> Returns<T1, T2, TResult>(this Expectation<(T1, T2), Task<TResult>> expectation, Func<T1, T2, TResult> answer) =>
        expectation.Answers(args => Task.FromResult(answer(args.Item1, args.Item2)));

    /// <summary>Returns a completed task with what <paramref name="answer"/> makes of the arguments.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2), ValueTask<TResult>> Returns<T1, T2, TResult>(this Expectation<(T1, T2), ValueTask<TResult>> expectation, Func<T1, T2, TResult> answer) =>
        expectation.Answers(args => new ValueTask<TResult>(answer(args.Item1, args.Item2)));
}
