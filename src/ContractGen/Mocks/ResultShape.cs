using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>The shapes of results. Generated code names one for each member.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResultShape
{
    /// <summary>A task without a result: completed, unless told otherwise.</summary>
    public static ResultShape<Task> Task { get; } =
        new(isRequired: false, System.Threading.Tasks.Task.CompletedTask, System.Threading.Tasks.Task.FromException);

    /// <summary>A task without a result: completed, unless told otherwise.</summary>
    public static ResultShape<ValueTask> ValueTask { get; } =
        new(isRequired: false, default, System.Threading.Tasks.ValueTask.FromException);

    /// <summary>The default value of the type, unless told otherwise.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <returns>The shape.</returns>
    public static ResultShape<T> Optional<T>() => new(isRequired: false, default!);

    /// <summary>A reference that must not be null: an expectation has to say what to return.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <returns>The shape.</returns>
    public static ResultShape<T> Required<T>() => new(isRequired: true, default!);

    /// <summary>A task with the default value of the type, unless told otherwise.</summary>
    /// <typeparam name="T">The type of the task's result.</typeparam>
    /// <returns>The shape.</returns>
    public static ResultShape<Task<T>> OptionalTask<T>() =>
        new(isRequired: false, System.Threading.Tasks.Task.FromResult<T>(default!), System.Threading.Tasks.Task.FromException<T>);

    /// <summary>A task with a reference that must not be null: an expectation has to say what to return.</summary>
    /// <typeparam name="T">The type of the task's result.</typeparam>
    /// <returns>The shape.</returns>
    public static ResultShape<Task<T>> RequiredTask<T>() =>
        new(isRequired: true, null!, System.Threading.Tasks.Task.FromException<T>);

    /// <summary>A task with the default value of the type, unless told otherwise.</summary>
    /// <typeparam name="T">The type of the task's result.</typeparam>
    /// <returns>The shape.</returns>
    public static ResultShape<ValueTask<T>> OptionalValueTask<T>() =>
        new(isRequired: false, default, System.Threading.Tasks.ValueTask.FromException<T>);

    /// <summary>A task with a reference that must not be null: an expectation has to say what to return.</summary>
    /// <typeparam name="T">The type of the task's result.</typeparam>
    /// <returns>The shape.</returns>
    public static ResultShape<ValueTask<T>> RequiredValueTask<T>() =>
        new(isRequired: true, default, System.Threading.Tasks.ValueTask.FromException<T>);
}
