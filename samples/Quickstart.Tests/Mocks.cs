using ContractGen;
using Quickstart;

[assembly: GenerateMock<IAssetsSource>]
