using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Laws;

/// <summary>DESIGN §8, law 3: every Zoo contract comes back as it went, whichever way it is read.</summary>
public sealed class FormatLawTests
{
    public static TheoryData<string> Contracts => [.. ContractSubjects.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Random_values_come_back_the_same(string name)
    {
        var subject = ContractSubjects.All.First(each => each.Name == name);
        for (var seed = 0; seed < 200; seed++)
        {
            var value = subject.CreateRandom(new Random(seed));
            var expected = Canonical.Text(value);
            var json = subject.Write(value);
            Canonical.Text(subject.Read(json)).Should().Be(expected, "seed {0} was written as {1}", seed, System.Text.Encoding.UTF8.GetString(json));
        }
    }

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Every_split_into_two_segments_reads_the_same(string name)
    {
        var subject = ContractSubjects.All.First(each => each.Name == name);
        var json = subject.Write(subject.CreateRandom(new Random(7)));
        var expected = Canonical.Text(subject.Read(json));
        for (var at = 0; at <= json.Length; at++)
        {
            Canonical.Text(subject.ReadSplit(json, at)).Should().Be(expected, "split at {0}", at);
        }
    }

    [Theory]
    [MemberData(nameof(Contracts))]
    public void Populating_another_value_makes_it_the_same(string name)
    {
        var subject = ContractSubjects.All.First(each => each.Name == name);
        for (var seed = 0; seed < 100; seed++)
        {
            var json = subject.Write(subject.CreateRandom(new Random(seed)));
            var fresh = Canonical.Text(subject.Read(json));
            var existing = subject.Read(json);
            Canonical.Text(subject.Populate(json, existing)).Should().Be(fresh, "seed {0} over its own value", seed);
        }
    }
}
