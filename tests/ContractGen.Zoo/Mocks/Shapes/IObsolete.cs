namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>A member that must not be called.</summary>
[GenerateMock]
public interface IObsolete
{
    [Obsolete("Call B.", true)]
    int A();

    int B();
}
