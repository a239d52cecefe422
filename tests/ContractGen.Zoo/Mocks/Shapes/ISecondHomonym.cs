namespace ContractGen.Zoo.Mocks.Shapes;

public interface ISecondHomonym
{
    string Total { get; }

    string Find(int id);
}
