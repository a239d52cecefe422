namespace ContractGen.Zoo.Mocks.Shapes;

[GenerateMock<Parser>]
public sealed partial class ParserMock;
