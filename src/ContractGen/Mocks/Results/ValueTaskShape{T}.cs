namespace ContractGen.Mocks.Results;

/// <summary>A value task with a result.</summary>
internal sealed class ValueTaskShape<T>(bool isRequired, Func<T>? empty) : ResultShape<ValueTask<T>>(isRequired)
{
    internal override ValueTask<T> Unset => default;

    internal override ValueTask<T> Empty(MockState mock) => new(EmptyResult.Of(mock, empty));

    internal override ValueTask<T> Fault(Exception exception) => ValueTask.FromException<T>(exception);

    internal override async ValueTask<T> Delayed(ValueTask<T> result, Task delay)
    {
        await delay.ConfigureAwait(false);
        return await result.ConfigureAwait(false);
    }
}
