using System.Runtime.CompilerServices;
using PackageConsumer;

Console.WriteLine($"ContractGen from its package, on .NET {Environment.Version}, {(RuntimeFeature.IsDynamicCodeSupported ? "JIT" : "Native AOT")}");
ContractChecks.Run();
await MockChecks.RunAsync();
Console.WriteLine($"  {Check.Passed} checks hold, {Check.Failed} do not");
return Check.Failed == 0 ? 0 : 1;
