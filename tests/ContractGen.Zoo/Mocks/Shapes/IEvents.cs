namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Events of every kind of delegate.</summary>
[GenerateMock]
public interface IEvents
{
    event PriceChanged PriceChanged;

    event Action Closed;

    event EventHandler<int>? Sold;

    event Func<int, Task> SoldAsync;

    event Func<string> Asked;

    event WindowEventHandler Resized;

    void Restock();
}
