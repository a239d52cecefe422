using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>A mocked event as something to subscribe to. Generated code holds one per event.</summary>
/// <typeparam name="THandler">The type of the event.</typeparam>
/// <param name="name">The name of the event, with its type.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MockSubscriptions<THandler>(string name)
    where THandler : Delegate
{
    internal MockAction<ValueTuple<THandler>> Added { get; } = new(name, ["handler"], CallForm.Add, CallTraits.HasBody);

    internal MockAction<ValueTuple<THandler>> Removed { get; } = new(name, ["handler"], CallForm.Remove, CallTraits.HasBody);
}
