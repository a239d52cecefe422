namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Pointers and function pointers.</summary>
[GenerateMock]
public unsafe interface IPointers
{
    int* Next(int* current);

    void Call(delegate*<int, void> function);
}
