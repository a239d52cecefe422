using ContractGen;
using ContractGen.Zoo.Mocks;

[assembly: GenerateMock(typeof(IRepository<,>))]
[assembly: GenerateMock<IComparable<int>>]
