using ContractGen;
using ContractGen.Tests.Documentation;

// snippet
[assembly: GenerateMock<IShop>]
// end
