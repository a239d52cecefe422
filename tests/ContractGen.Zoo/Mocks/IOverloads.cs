namespace ContractGen.Zoo.Mocks;

/// <summary>Overloads that C# tells apart only by plain values, and members that share a name.</summary>
[GenerateMock]
public interface IOverloads : IEnumerable<int>
{
    string A(int value);

    string A(long value);

    string A(string value);

    string A(object value);

    string A(int value, ShopOrder order);

    string A(IReadOnlyList<int> values);
}
