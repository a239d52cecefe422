namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Overloaded indexers.</summary>
[GenerateMock]
public interface IIndexers
{
    int this[int index] { get; set; }

    string this[string key, int column] { get; }

    IReadOnlyList<int> this[IReadOnlyList<int> indices] { set; }
}
