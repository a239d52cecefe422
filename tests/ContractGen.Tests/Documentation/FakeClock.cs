namespace ContractGen.Tests.Documentation;

// snippet
[GenerateMock<IClock>]
internal sealed partial class FakeClock;
// end
