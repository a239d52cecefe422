using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Laws;

/// <summary>DESIGN §8, law 3: every Zoo contract comes back as it went, whichever way it is read.</summary>
public sealed class FormatLawTests
{
    public static TheoryData<string, string> Subjects
    {
        get
        {
            var subjects = new TheoryData<string, string>();
            foreach (var (format, contract) in ContractSubjects.Names)
            {
                subjects.Add(format, contract);
            }

            return subjects;
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Random_values_come_back_the_same(string format, string contract)
    {
        var subject = ContractSubjects.Of(format, contract);
        for (var seed = 0; seed < 200; seed++)
        {
            var value = subject.CreateRandom(new Random(seed));
            var expected = Text(subject, value);
            var document = subject.Write(value);
            Text(subject, subject.Read(document)).Should().Be(
                expected, "seed {0} was written as {1}, as text {2}", seed, Convert.ToHexString(document), System.Text.Encoding.UTF8.GetString(document));
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_split_into_two_segments_reads_the_same(string format, string contract)
    {
        var subject = ContractSubjects.Of(format, contract);
        var document = subject.Write(subject.CreateRandom(new Random(7)));
        var expected = Text(subject, subject.Read(document));
        for (var at = 0; at <= document.Length; at++)
        {
            Text(subject, subject.ReadSplit(document, at)).Should().Be(expected, "split at {0}", at);
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Populating_another_value_makes_it_the_same(string format, string contract)
    {
        var subject = ContractSubjects.Of(format, contract);
        for (var seed = 0; seed < 100; seed++)
        {
            var document = subject.Write(subject.CreateRandom(new Random(seed)));
            var fresh = Text(subject, subject.Read(document));
            var existing = subject.Read(document);
            Text(subject, subject.Populate(document, existing)).Should().Be(fresh, "seed {0} over its own value", seed);
        }
    }

    /// <summary>What one format read is written by the next: all of them together lose no more than each one alone says.</summary>
    [Theory]
    [MemberData(nameof(Subjects))]
    public void All_formats_agree(string format, string contract)
    {
        var first = ContractSubjects.Of(format, contract);
        var others = ContractSubjects.Names.Where(each => each.Contract == contract && each.Format != format)
            .Select(each => ContractSubjects.Of(each.Format, contract)).ToArray();
        var losses = others.Aggregate(first.Format.Losses, (sum, each) => sum | each.Format.Losses);
        for (var seed = 1000; seed < 1030; seed++)
        {
            var value = first.CreateRandom(new Random(seed));
            var expected = Canonical.Text(value, losses);
            var read = first.Read(first.Write(value));
            foreach (var other in others)
            {
                read = other.Read(other.Write(read));
                Canonical.Text(read, losses).Should().Be(expected, "seed {0} went through {1} and came to {2}", seed, format, other);
            }

            Canonical.Text(first.Read(first.Write(read)), losses).Should().Be(expected, "seed {0} came back to {1}", seed, format);
        }
    }

    private static string Text(IContractSubject subject, object value) => Canonical.Text(value, subject.Format.Losses);
}
