namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Members that return by reference.</summary>
[GenerateMock]
public interface IVariables
{
    ref readonly string Name { get; }

    ref readonly long this[int index] { get; }

    ref int Cell(int row);
}
