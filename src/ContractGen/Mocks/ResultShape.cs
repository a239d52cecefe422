using System.ComponentModel;
using ContractGen.Mocks.Results;

namespace ContractGen.Mocks;

/// <summary>The shapes of results. Generated code names one for each member.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResultShape
{
    /// <summary>A task without a result: completed, unless told otherwise.</summary>
    public static ResultShape<Task> Task { get; } = new TaskShape();

    /// <summary>A task without a result: completed, unless told otherwise.</summary>
    public static ResultShape<ValueTask> ValueTask { get; } = new ValueTaskShape();

    /// <summary>The default value of the type, unless told otherwise.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <returns>The shape.</returns>
    public static ResultShape<T> Optional<T>() => OptionalShapes<T>.Plain;

    /// <summary>A reference that must not be null: an expectation has to say what to return.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="empty">Makes what a loose mock returns, where that is a collection.</param>
    /// <returns>The shape.</returns>
    public static ResultShape<T> Required<T>(Func<T>? empty = null) => new PlainShape<T>(isRequired: true, empty);

    /// <summary>What a loose mock returns for an asynchronous stream.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <returns>A stream without elements.</returns>
    public static async IAsyncEnumerable<T> EmptyStream<T>()
    {
        await System.Threading.Tasks.Task.CompletedTask.ConfigureAwait(false);
        yield break;
    }

    /// <summary>A task with the default value of the type, unless told otherwise.</summary>
    /// <typeparam name="T">The type of the task's result.</typeparam>
    /// <returns>The shape.</returns>
    public static ResultShape<Task<T>> OptionalTask<T>() => OptionalShapes<T>.Task;

    /// <summary>A task with a reference that must not be null: an expectation has to say what to return.</summary>
    /// <typeparam name="T">The type of the task's result.</typeparam>
    /// <param name="empty">Makes what a loose mock returns, where that is a collection.</param>
    /// <returns>The shape.</returns>
    public static ResultShape<Task<T>> RequiredTask<T>(Func<T>? empty = null) => new TaskShape<T>(isRequired: true, empty);

    /// <summary>A task with the default value of the type, unless told otherwise.</summary>
    /// <typeparam name="T">The type of the task's result.</typeparam>
    /// <returns>The shape.</returns>
    public static ResultShape<ValueTask<T>> OptionalValueTask<T>() => OptionalShapes<T>.ValueTask;

    /// <summary>A task with a reference that must not be null: an expectation has to say what to return.</summary>
    /// <typeparam name="T">The type of the task's result.</typeparam>
    /// <param name="empty">Makes what a loose mock returns, where that is a collection.</param>
    /// <returns>The shape.</returns>
    public static ResultShape<ValueTask<T>> RequiredValueTask<T>(Func<T>? empty = null) => new ValueTaskShape<T>(isRequired: true, empty);
}
