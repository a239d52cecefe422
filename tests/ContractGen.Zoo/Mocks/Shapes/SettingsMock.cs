namespace ContractGen.Zoo.Mocks.Shapes;

[GenerateMock<Settings>]
public sealed partial class SettingsMock;
