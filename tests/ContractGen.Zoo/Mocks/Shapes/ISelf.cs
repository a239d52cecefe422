namespace ContractGen.Zoo.Mocks.Shapes;

public interface ISelf<T>
    where T : ISelf<T>
{
    T Self();
}
