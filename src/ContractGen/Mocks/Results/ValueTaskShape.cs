namespace ContractGen.Mocks.Results;

/// <summary>A value task without a result.</summary>
internal sealed class ValueTaskShape() : ResultShape<ValueTask>(isRequired: false)
{
    internal override ValueTask Unset => default;

    internal override ValueTask Empty(MockState mock) => default;

    internal override ValueTask Fault(Exception exception) => ValueTask.FromException(exception);

    internal override async ValueTask Delayed(ValueTask result, Task delay)
    {
        await delay.ConfigureAwait(false);
        await result.ConfigureAwait(false);
    }
}
