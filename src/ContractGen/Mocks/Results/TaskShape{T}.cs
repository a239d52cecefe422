namespace ContractGen.Mocks.Results;

/// <summary>A task with a result.</summary>
internal sealed class TaskShape<T>(bool isRequired, Func<T>? empty) : ResultShape<Task<T>>(isRequired)
{
    internal override Task<T> Unset { get; } = Task.FromResult<T>(default!);

    internal override Task<T> Empty(MockState mock) => Task.FromResult(EmptyResult.Of(mock, empty));

    internal override Task<T> Fault(Exception exception) => Task.FromException<T>(exception);

    internal override async Task<T> Delayed(Task<T> result, Task delay)
    {
        await delay.ConfigureAwait(false);
        return await result.ConfigureAwait(false);
    }
}
