namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Static abstract members, which no mock can be told to answer.</summary>
[GenerateMock]
public interface IStatics
{
    static abstract int Limit { get; }

    static abstract int Parse(string text);

    static virtual int Double(int number) => number * 2;

    int Value();

    int ValueOrLimit() => Value();
}
