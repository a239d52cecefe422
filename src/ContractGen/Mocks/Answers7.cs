using System.Runtime.CompilerServices;

namespace ContractGen.Mocks;

/// <summary>Lets an expectation with 7 arguments run code of the test.</summary>
public static class Answers7
{
    /// <summary>Takes only the calls for whose arguments, all together, <paramref name="condition"/> holds.</summary>
    /// <returns>The expectation.</returns>
    public static TSelf When<T1, T2, T3, T4, T5, T6, T7, TResult, TSelf>(this ExpectedCall<(T1, T2, T3, T4, T5, T6, T7), TResult, TSelf> expectation, Func<T1, T2, T3, T4, T5, T6, T7, bool> condition, [CallerArgumentExpression(nameof(condition))] string text = "")
        where TSelf : ExpectedCall<(T1, T2, T3, T4, T5, T6, T7), TResult, TSelf> => expectation.If(args => condition(args.Item1, args.Item2, args.Item3, args.Item4, args.Item5, args.Item6, args.Item7), text);

    /// <summary>Runs <paramref name="action"/> with the arguments of every call, before the result is made.</summary>
    /// <returns>The expectation.</returns>
    public static TSelf Do<T1, T2, T3, T4, T5, T6, T7, TResult, TSelf>(this ExpectedCall<(T1, T2, T3, T4, T5, T6, T7), TResult, TSelf> expectation, Action<T1, T2, T3, T4, T5, T6, T7> action)
        where TSelf : ExpectedCall<(T1, T2, T3, T4, T5, T6, T7), TResult, TSelf> => expectation.Runs(args => action(args.Item1, args.Item2, args.Item3, args.Item4, args.Item5, args.Item6, args.Item7));

    /// <summary>Returns what <paramref name="answer"/> makes of the arguments, asked anew for every call.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2, T3, T4, T5, T6, T7), TResult> Returns<T1, T2, T3, T4, T5, T6, T7, TResult>(this Expectation<(T1, T2, T3, T4, T5, T6, T7), TResult> expectation, Func<T1, T2, T3, T4, T5, T6, T7, TResult> answer) =>
        expectation.Answers(args => answer(args.Item1, args.Item2, args.Item3, args.Item4, args.Item5, args.Item6, args.Item7));

    /// <summary>Returns a completed task with what <paramref name="answer"/> makes of the arguments.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2, T3, T4, T5, T6, T7), Task<TResult>> Returns<T1, T2, T3, T4, T5, T6, T7, TResult>(this Expectation<(T1, T2, T3, T4, T5, T6, T7), Task<TResult>> expectation, Func<T1, T2, T3, T4, T5, T6, T7, TResult> answer) =>
        expectation.Answers(args => Task.FromResult(answer(args.Item1, args.Item2, args.Item3, args.Item4, args.Item5, args.Item6, args.Item7)));

    /// <summary>Returns a completed task with what <paramref name="answer"/> makes of the arguments.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<(T1, T2, T3, T4, T5, T6, T7), ValueTask<TResult>> Returns<T1, T2, T3, T4, T5, T6, T7, TResult>(this Expectation<(T1, T2, T3, T4, T5, T6, T7), ValueTask<TResult>> expectation, Func<T1, T2, T3, T4, T5, T6, T7, TResult> answer) =>
        expectation.Answers(args => new ValueTask<TResult>(answer(args.Item1, args.Item2, args.Item3, args.Item4, args.Item5, args.Item6, args.Item7)));
}
