using System.Collections.Concurrent;
using System.Text;
using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Laws;

/// <summary>DESIGN §8, law 4: whatever stands in the input, reading ends in success or in an error, and in nothing else.</summary>
public sealed class FaultLawTests
{
    [Fact]
    public void Every_truncation_is_refused_or_read()
    {
        Parallel.ForEach(Documents(), document =>
        {
            for (var length = 0; length < document.Json.Length; length++)
            {
                Check(document.Subject, document.Json.AsSpan(0, length));
            }
        });
    }

    [Fact]
    public void Every_change_of_one_byte_is_refused_or_read()
    {
        Parallel.ForEach(Documents(), document =>
        {
            var json = document.Json.ToArray();
            for (var at = 0; at < json.Length; at++)
            {
                for (var value = 0; value < 256; value++)
                {
                    json[at] = (byte)value;
                    Check(document.Subject, json);
                }

                json[at] = document.Json[at];
            }
        });
    }

    [Fact]
    public void A_million_mutations_of_real_documents_are_refused_or_read()
    {
        const int Total = 1_000_000;
        var sources = RealDocuments.Slices();
        Parallel.ForEach(Partitioner.Create(0, Total, Total / 64), range =>
        {
            for (var seed = range.Item1; seed < range.Item2; seed++)
            {
                var (subject, json) = sources[seed % sources.Count];
                Check(subject, Mutation.Of(json, new Random(seed)));
            }
        });
    }

    private static void Check(IContractSubject subject, ReadOnlySpan<byte> json)
    {
        CodecError error;
        bool read;
        try
        {
            read = subject.TryRead(json, out error);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{subject.Name} threw {fault.GetType().Name} on {Encoding.Latin1.GetString(json)}", fault);
        }

        if (read != (error.Kind == CodecErrorKind.None) || error.Offset < 0 || error.Offset > json.Length)
        {
            throw new InvalidOperationException($"{subject.Name}: read is {read}, the error is {error}, on {Encoding.Latin1.GetString(json)}");
        }
    }

    // The shortest of some values that is not nearly empty: the work grows with the square of the length.
    private static List<(IContractSubject Subject, byte[] Json)> Documents()
    {
        var documents = ContractSubjects.All
            .Select(subject => (Subject: subject, Json: Enumerable.Range(0, 12).Select(seed => subject.Write(subject.CreateRandom(new Random(seed)))).OrderBy(json => json.Length).ElementAt(5)))
            .ToList();
        documents.Should().NotBeEmpty();
        return documents;
    }
}
