using System.Runtime.CompilerServices;

namespace ContractGen.Mocks;

/// <summary>Lets an expectation with 1 argument run code of the test.</summary>
public static class Answers1
{
    /// <summary>Takes only the calls for whose arguments, all together, <paramref name="condition"/> holds.</summary>
    /// <returns>The expectation.</returns>
    public static TSelf When<T1, TResult, TSelf>(this ExpectedCall<ValueTuple<T1>, TResult, TSelf> expectation, Func<T1, bool> condition, [CallerArgumentExpression(nameof(condition))] string text = "")
        where TSelf : ExpectedCall<ValueTuple<T1>, TResult, TSelf> => expectation.If(args => condition(args.Item1), text);

    /// <summary>Runs <paramref name="action"/> with the arguments of every call, before the result is made.</summary>
    /// <returns>The expectation.</returns>
    public static TSelf Do<T1, TResult, TSelf>(this ExpectedCall<ValueTuple<T1>, TResult, TSelf> expectation, Action<T1> action)
        where TSelf : ExpectedCall<ValueTuple<T1>, TResult, TSelf> => expectation.Runs(args => action(args.Item1));

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
