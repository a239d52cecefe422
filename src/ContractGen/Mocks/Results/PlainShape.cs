namespace ContractGen.Mocks.Results;

/// <summary>A result that is there when the call returns.</summary>
internal sealed class PlainShape<T>(bool isRequired, Func<T>? empty) : ResultShape<T>(isRequired)
{
    internal override T Unset => default!;

    internal override bool IsTask => false;

    internal override T Empty(MockState mock) => EmptyResult.Of(mock, empty);

    internal override T Fault(Exception exception) => throw exception;

    internal override T Delayed(T result, Task delay) => result;
}
