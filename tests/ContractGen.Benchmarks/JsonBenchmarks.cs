using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ContractGen.Benchmarks.Subjects;

namespace ContractGen.Benchmarks;

/// <summary>The same operations as the quick runner's, by BenchmarkDotNet.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[Config(typeof(InProcessConfig))]
public class JsonBenchmarks
{
    private IJsonSubject _subject = null!;

    public static IEnumerable<string> Documents => JsonSubjects.Names.Where(name => JsonSubjects.Create(name, out _) is not null);

    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _subject = JsonSubjects.Create(Document, out var reason) ?? throw new InvalidOperationException(reason);
        _subject.Verify();
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write")]
    public void Write() => _subject.Write();

    [Benchmark]
    [BenchmarkCategory("write")]
    public void WriteSystemTextJson() => _subject.WriteStj();

    [Benchmark]
    [BenchmarkCategory("write")]
    public void WriteNewtonsoft() => _subject.WriteNewtonsoft();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read")]
    public object? Read() => _subject.Read();

    [Benchmark]
    [BenchmarkCategory("read")]
    public object? ReadSystemTextJson() => _subject.ReadStj();

    [Benchmark]
    [BenchmarkCategory("read")]
    public object? ReadNewtonsoft() => _subject.ReadNewtonsoft();

    [Benchmark]
    [BenchmarkCategory("read")]
    public void Populate() => _subject.Populate();

    [Benchmark]
    [BenchmarkCategory("read")]
    public object? ReadSegments() => _subject.ReadSegments();

    /// <summary>In this process: the repository's build settings hold for no project that BenchmarkDotNet would generate.</summary>
    private sealed class InProcessConfig : ManualConfig
    {
        public InProcessConfig() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
