namespace ContractGen.Zoo.Mocks.Shapes;

[GenerateMock<Account>]
public sealed partial class AccountMock;
