using BenchmarkDotNet.Running;
using ContractGen.Benchmarks;
using ContractGen.Benchmarks.Generators;
using ContractGen.Benchmarks.Measuring;
using ContractGen.Benchmarks.Subjects;

switch (args)
{
    case ["bdn", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(JsonBenchmarks).Assembly).Run(rest.Length > 0 ? rest : ["--filter", "*"]);
        break;
    case ["generator"]:
        new GeneratorRunner(Console.Out).Run();
        break;
    default:
        // No argument: all documents; otherwise those that are named.
        new QuickRunner(Console.Out).Run(args.Length > 0 ? args : JsonSubjects.Names);
        break;
}
