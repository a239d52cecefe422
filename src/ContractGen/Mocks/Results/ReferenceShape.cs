namespace ContractGen.Mocks.Results;

/// <summary>A reference to a variable, which an expectation creates for itself where it is not told of one.</summary>
internal sealed class ReferenceShape<T>() : ResultShape<ReturnedReference<T>>(isRequired: false)
{
    internal override ReturnedReference<T> Unset => new(default!);

    internal override bool IsTask => false;

    internal override ReturnedReference<T> Empty(MockState mock) => Unset;

    internal override ReturnedReference<T> Fault(Exception exception) => throw exception;

    internal override ReturnedReference<T> Delayed(ReturnedReference<T> result, Task delay) => result;
}
