using ContractGen.Formats;
using ContractGen.Tests.Laws;
using FluentAssertions;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>Every contract of the Zoo, both ways: another implementation reads our bytes, and we read what it writes.</summary>
public sealed class MessagePackInteropTests
{
    private const int ValuesEach = 20;

    [InteropFact]
    public void Another_implementation_reads_what_we_write_and_we_read_what_it_writes()
    {
        var subjects = ContractSubjects.Of(LawFormat.Of(ContractCodecs.MessagePack.Format))
            .SelectMany(subject => Enumerable.Range(0, ValuesEach).Select(seed => (Subject: subject, Value: subject.CreateRandom(new Random(seed)))))
            .ToArray();
        var ours = subjects.Select(each => each.Subject.Write(each.Value)).ToArray();
        var theirs = IndependentMessagePack.Reencode(ours);

        theirs.Should().HaveSameCount(ours);
        for (var i = 0; i < subjects.Length; i++)
        {
            var (subject, value) = subjects[i];
            Canonical.Text(subject.Read(theirs[i]), subject.Format.Losses).Should().Be(
                Canonical.Text(value, subject.Format.Losses), "{0} was written as {1} and came back as {2}", subject, Convert.ToHexString(ours[i]), Convert.ToHexString(theirs[i]));
        }
    }

    /// <summary>Where only integers, text, bytes and containers are at hand, both write the same bytes.</summary>
    [InteropFact]
    public void Both_choose_the_same_encodings()
    {
        var ours = new[] { typeof(Zoo.Orders.Address), typeof(Zoo.Scalars.EveryBytes), typeof(Zoo.Layouts.ManyFields), typeof(Zoo.Unions.Transfer) }
            .Select(type => ContractSubjects.Of(ContractCodecs.MessagePack.Format, type.FullName!))
            .SelectMany(subject => Enumerable.Range(0, ValuesEach).Select(seed => subject.Write(subject.CreateRandom(new Random(seed)))))
            .ToArray();
        IndependentMessagePack.Reencode(ours).Should().BeEquivalentTo(ours, options => options.WithStrictOrdering());
    }
}
