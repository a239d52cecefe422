using BenchmarkDotNet.Running;
using ContractGen.Benchmarks;
using ContractGen.Benchmarks.Rooms;

switch (args)
{
    case ["bdn", .. var rest]:
        BenchmarkSwitcher.FromAssembly(typeof(JsonBenchmarks).Assembly).Run(rest.Length > 0 ? rest : ["--filter", "*"]);
        break;
    case [var name, .. var words] when BenchmarkRooms.Find(name) is { } room:
        room.Run(Console.Out, words);
        break;
    case []:
        foreach (var each in BenchmarkRooms.All)
        {
            each.Run(Console.Out, []);
        }

        break;
    default:
        Console.Error.WriteLine($"There is no room '{args[0]}'. Rooms: {string.Join(", ", BenchmarkRooms.All.Select(each => each.Name))}; or bdn for BenchmarkDotNet.");
        return 1;
}

return 0;
