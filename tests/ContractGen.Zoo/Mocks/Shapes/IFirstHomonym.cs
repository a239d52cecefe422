namespace ContractGen.Zoo.Mocks.Shapes;

public interface IFirstHomonym
{
    int Total { get; }

    int Find(int id);

    object Size();
}
