namespace ContractGen.Mocks;

/// <summary>Lets an expectation return tasks by value, whatever its arguments.</summary>
public static class Answers
{
    /// <summary>Returns a completed task with <paramref name="result"/> from every call.</summary>
    /// <typeparam name="TArgs">The arguments of a call.</typeparam>
    /// <typeparam name="TResult">The type of the task's result.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <param name="result">The result.</param>
    /// <returns>The expectation.</returns>
    public static Expectation<TArgs, Task<TResult>> Returns<TArgs, TResult>(this Expectation<TArgs, Task<TResult>> expectation, TResult result)
        where TArgs : struct => expectation.Returns(Task.FromResult(result));

    /// <summary>Returns a completed task with <paramref name="result"/> from every call.</summary>
    /// <typeparam name="TArgs">The arguments of a call.</typeparam>
    /// <typeparam name="TResult">The type of the task's result.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <param name="result">The result.</param>
    /// <returns>The expectation.</returns>
    public static Expectation<TArgs, ValueTask<TResult>> Returns<TArgs, TResult>(this Expectation<TArgs, ValueTask<TResult>> expectation, TResult result)
        where TArgs : struct => expectation.Returns(new ValueTask<TResult>(result));

    /// <summary>Returns a completed task with what <paramref name="answer"/> returns, asked anew for every call.</summary>
    /// <typeparam name="TArgs">The arguments of a call.</typeparam>
    /// <typeparam name="TResult">The type of the task's result.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <param name="answer">Makes the result.</param>
    /// <returns>The expectation.</returns>
    public static Expectation<TArgs, Task<TResult>> Returns<TArgs, TResult>(this Expectation<TArgs, Task<TResult>> expectation, Func<TResult> answer)
        where TArgs : struct => expectation.Answers(_ => Task.FromResult(answer()));

    /// <summary>Returns a completed task with what <paramref name="answer"/> returns, asked anew for every call.</summary>
    /// <typeparam name="TArgs">The arguments of a call.</typeparam>
    /// <typeparam name="TResult">The type of the task's result.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <param name="answer">Makes the result.</param>
    /// <returns>The expectation.</returns>
    public static Expectation<TArgs, ValueTask<TResult>> Returns<TArgs, TResult>(this Expectation<TArgs, ValueTask<TResult>> expectation, Func<TResult> answer)
        where TArgs : struct => expectation.Answers(_ => new ValueTask<TResult>(answer()));
}
