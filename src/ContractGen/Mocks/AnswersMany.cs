using System.Runtime.CompilerServices;

namespace ContractGen.Mocks;

/// <summary>Lets an expectation with more arguments than delegates are made for run code of the test, with the arguments as one tuple.</summary>
public static class AnswersMany
{
    /// <summary>Takes only the calls for whose arguments, all together, <paramref name="condition"/> holds.</summary>
    /// <returns>The expectation.</returns>
    public static TSelf When<T1, T2, T3, T4, T5, T6, T7, TRest, TResult, TSelf>(this ExpectedCall<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>, TResult, TSelf> expectation, Func<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>, bool> condition, [CallerArgumentExpression(nameof(condition))] string text = "")
        where TRest : struct
        where TSelf : ExpectedCall<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>, TResult, TSelf> => expectation.If(condition, text);

    /// <summary>Runs <paramref name="action"/> with the arguments of every call, before the result is made.</summary>
    /// <returns>The expectation.</returns>
    public static TSelf Do<T1, T2, T3, T4, T5, T6, T7, TRest, TResult, TSelf>(this ExpectedCall<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>, TResult, TSelf> expectation, Action<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>> action)
        where TRest : struct
        where TSelf : ExpectedCall<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>, TResult, TSelf> => expectation.Runs(action);

    /// <summary>Returns what <paramref name="answer"/> makes of the arguments, asked anew for every call.</summary>
    /// <returns>The expectation.</returns>
    public static Expectation<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>, TResult> Returns<T1, T2, T3, T4, T5, T6, T7, TRest, TResult>(this Expectation<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>, TResult> expectation, Func<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>, TResult> answer)
        where TRest : struct => expectation.Answers(answer);
}
