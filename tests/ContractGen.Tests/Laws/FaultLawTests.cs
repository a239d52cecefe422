using System.Collections.Concurrent;
using System.Text;
using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Laws;

/// <summary>DESIGN §8, law 4: whatever stands in the input, reading ends in success or in an error, and in nothing else.</summary>
public sealed class FaultLawTests
{
    public static TheoryData<string> Formats => [.. LawFormat.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_truncation_is_refused_or_read(string format)
    {
        Parallel.ForEach(Documents(format), source =>
        {
            for (var length = 0; length < source.Document.Length; length++)
            {
                Check(source.Subject, source.Document.AsSpan(0, length));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_change_of_one_byte_is_refused_or_read(string format)
    {
        Parallel.ForEach(Documents(format), source =>
        {
            var document = source.Document.ToArray();
            for (var at = 0; at < document.Length; at++)
            {
                for (var value = 0; value < 256; value++)
                {
                    document[at] = (byte)value;
                    Check(source.Subject, document);
                }

                document[at] = source.Document[at];
            }
        });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_million_mutations_of_real_documents_are_refused_or_read(string format)
    {
        const int Total = 1_000_000;
        var sources = RealDocuments.Slices(LawFormat.Of(format));
        var telling = LawFormat.Of(format).Telling;
        Parallel.ForEach(Partitioner.Create(0, Total, Total / 64), range =>
        {
            for (var seed = range.Item1; seed < range.Item2; seed++)
            {
                var (subject, document) = sources[seed % sources.Count];
                Check(subject, Mutation.Of(document, telling, new Random(seed)));
            }
        });
    }

    private static void Check(IContractSubject subject, ReadOnlySpan<byte> document)
    {
        CodecError error;
        bool read;
        try
        {
            read = subject.TryRead(document, out error);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{subject} threw {fault.GetType().Name} on {Shown(document)}", fault);
        }

        if (read != (error.Kind == CodecErrorKind.None) || error.Offset < 0 || error.Offset > document.Length)
        {
            throw new InvalidOperationException($"{subject}: read is {read}, the error is {error}, on {Shown(document)}");
        }
    }

    private static string Shown(ReadOnlySpan<byte> document) => $"{Convert.ToHexString(document)}, as text {Encoding.Latin1.GetString(document)}";

    // The shortest of some values that is not nearly empty: the work grows with the square of the length.
    private static List<(IContractSubject Subject, byte[] Document)> Documents(string format)
    {
        var documents = ContractSubjects.Of(LawFormat.Of(format))
            .Select(subject => (Subject: subject, Document: Enumerable.Range(0, 12)
                .Select(seed => subject.Write(subject.CreateRandom(new Random(seed)))).OrderBy(document => document.Length).ElementAt(5)))
            .ToList();
        documents.Should().NotBeEmpty();
        return documents;
    }
}
