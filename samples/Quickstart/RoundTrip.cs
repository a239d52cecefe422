using System.Buffers;
using System.Diagnostics;
using ContractGen.Formats.Json;
using Quickstart.Contracts;

namespace Quickstart;

/// <summary>Reads a document, writes it back, and takes the time of both. One process, one document: an impression, not a benchmark.</summary>
public sealed record RoundTrip(int BytesRead, int BytesWritten, double ReadMegabytesPerSecond, double WriteMegabytesPerSecond, bool IsStable)
{
    private const int Repeats = 200;

    public static RoundTrip Of(byte[] json)
    {
        AssetsDocument document = JsonCodec.Deserialize<AssetsDocument>(json);
        byte[] written = JsonCodec.SerializeToArray(document);
        byte[] writtenAgain = JsonCodec.SerializeToArray(JsonCodec.Deserialize<AssetsDocument>(written));

        var buffer = new ArrayBufferWriter<byte>(written.Length);
        return new RoundTrip(
            json.Length,
            written.Length,
            MegabytesPerSecond(json.Length, () => JsonCodec.Deserialize<AssetsDocument>(json)),
            MegabytesPerSecond(written.Length, () =>
            {
                buffer.ResetWrittenCount();
                JsonCodec.Serialize(document, buffer);
            }),
            written.AsSpan().SequenceEqual(writtenAgain));
    }

    private static double MegabytesPerSecond(int bytes, Action work)
    {
        // The first half lets the JIT compiler finish; only the second is timed.
        for (int i = 0; i < Repeats; i++)
        {
            work();
        }

        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Repeats; i++)
        {
            work();
        }

        return (double)bytes * Repeats / 1e6 / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
