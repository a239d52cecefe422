namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Default-interface members, which run their own bodies until something is expected.</summary>
[GenerateMock]
public interface IDefaults
{
    int Twice => Price() * 2;

    int this[int factor] => Price() * factor;

    int Price();

    int PriceOf(int count) => Price() * count;

    bool TryPrice(out int price)
    {
        price = Price();
        return true;
    }
}
