using ContractGen.Generator.Tests.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Snapshots;

/// <summary>
/// What the generator writes for some types of the Zoo, kept beside this file to be read and reviewed. After a change that is meant,
/// run the tests with <c>CONTRACTGEN_SNAPSHOTS=update</c> and review the difference.
/// </summary>
public sealed class SnapshotTests
{
    private static readonly Lazy<Dictionary<string, string>> Generated = new(Generate);

    [Theory]
    [InlineData("Orders.Order", "a record: required, initialised and nullable members, a list, an enum, a contract")]
    [InlineData("Construction.Positional", "constructor parameters with defaults, and a member behind them")]
    [InlineData("Construction.PrivateParts", "accessors to what is private")]
    [InlineData("Structs.Interval", "a struct that is made of its parameters")]
    [InlineData("Generics.Page-1", "a generic contract")]
    [InlineData("Generics.Outer-1+Node", "a contract nested in a generic type")]
    [InlineData("Layouts.ArrayWithGaps", "an array layout")]
    [InlineData("Presence.Patch", "optional members")]
    [InlineData("Presence.Payout", "members of which one at most is set")]
    [InlineData("Unknown.Keeping", "unknown fields that are kept")]
    [InlineData("Unknown.Empty", "no members")]
    [InlineData("Unions.Payment", "a union")]
    [InlineData("Unions.Animal", "a union that is one of its cases")]
    [InlineData("Foreign.SizeCodec", "a codec for a type of others")]
    [InlineData("Mocks.ShopMock", "a mock")]
    public void Generated_code_is_as_reviewed(string name, string what)
    {
        var code = Generated.Value.Should().ContainKey(name, what).WhoseValue;
        var path = Repository.PathOf($"tests/ContractGen.Generator.Tests/Snapshots/{name}.verified.txt");
        if (Environment.GetEnvironmentVariable("CONTRACTGEN_SNAPSHOTS") == "update")
        {
            File.WriteAllText(path, code);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(code, what);
    }

    [Fact]
    public void The_same_bytes_come_from_every_run()
    {
        var again = Generate();

        again.Should().Equal(Generated.Value);
        again.Values.Should().OnlyContain(each => !each.Contains('\r', StringComparison.Ordinal) && each.EndsWith("}\n", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Generate() =>
        MockCompilation.Driver().RunGenerators(ZooSource.Compile()).GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(each => Short(each.HintName), each => each.SourceText.ToString());

    /// <summary>The hint name without namespace, hash and extension.</summary>
    private static string Short(string hintName)
    {
        var name = hintName.Replace("ContractGen.Zoo.", "", StringComparison.Ordinal);
        var end = name.EndsWith(".Contract.g.cs", StringComparison.Ordinal) ? name.Length - ".00000000.Contract.g.cs".Length : name.Length - ".g.cs".Length;
        return name[..end];
    }
}
