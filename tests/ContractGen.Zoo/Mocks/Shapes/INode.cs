namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>An interface that is its own type argument.</summary>
[GenerateMock]
public interface INode : ISelf<INode>, IReadOnlyDictionary<string, int>;
