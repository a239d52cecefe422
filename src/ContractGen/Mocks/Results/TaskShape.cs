namespace ContractGen.Mocks.Results;

/// <summary>A task without a result.</summary>
internal sealed class TaskShape() : ResultShape<Task>(isRequired: false)
{
    internal override Task Unset => Task.CompletedTask;

    internal override Task Empty(MockState mock) => Task.CompletedTask;

    internal override Task Fault(Exception exception) => Task.FromException(exception);

    internal override async Task Delayed(Task result, Task delay)
    {
        await delay.ConfigureAwait(false);
        await result.ConfigureAwait(false);
    }
}
