using System.Numerics;
using System.Text.Json;
using ContractGen.Codecs;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats;
using ContractGen.Formats.MessagePack;
using ContractGen.Tests.SharedData;
using FluentAssertions;

namespace ContractGen.Tests.Formats.MessagePack;

/// <summary>msgpack-test-suite: every encoding of every case is read, and the first one, the shortest, is written.</summary>
public sealed class MessagePackConformanceTests
{
    private const string File = "conformance/msgpack/msgpack-test-suite.json";
    private const int Encodings = 233;

    [SharedFact(File)]
    public void Every_encoding_is_read()
    {
        var read = 0;
        foreach (var (kind, expected, encodings) in Cases())
        {
            foreach (var encoding in encodings)
            {
                var value = MessagePackCodec.Deserialize<ContractValue>(encoding);
                Same(kind, expected, value).Should().BeTrue("{0} is {1} {2}, not {3}", Convert.ToHexString(encoding), kind, expected, value);
                read++;
            }
        }

        read.Should().Be(Encodings);
    }

    [SharedFact(File)]
    public void The_first_encoding_is_written()
    {
        foreach (var (kind, expected, encodings) in Cases())
        {
            Written(encodings[0]).Should().Equal(encodings[0], "{0} {1}", kind, expected);
        }
    }

    // The suite writes floats in four bytes, and large positive numbers without sign except for the largest with one: which
    // of them it is, is for the .NET type to say.
    private static byte[] Written(byte[] encoding) => encoding[0] switch
    {
        0xCA => MessagePackCodec.SerializeToArray<float, SingleCodec>(MessagePackCodec.Deserialize<float, SingleCodec>(encoding)),
        0xCF => MessagePackCodec.SerializeToArray<ulong, UInt64Codec>(MessagePackCodec.Deserialize<ulong, UInt64Codec>(encoding)),
        _ => MessagePackCodec.SerializeToArray(MessagePackCodec.Deserialize<ContractValue>(encoding)),
    };

    private static bool Same(string kind, JsonElement expected, ContractValue actual) => kind switch
    {
        "nil" => actual.IsNull,
        "bool" => actual.AsBoolean() == expected.GetBoolean(),
        "binary" => actual.AsBytes().Span.SequenceEqual(Bytes(expected.GetString()!)),
        "number" => actual.AsDouble().Equals(expected.GetDouble()),
        "bignum" => (actual.Kind == ValueKind.Integer ? actual.AsBigInteger() : new BigInteger(actual.AsDouble())) == BigInteger.Parse(expected.GetString()!),
        "string" => actual.AsString() == expected.GetString(),
        "array" => actual.Kind == ValueKind.List && actual.Items.Select((item, i) => Same(Kind(expected[i]), expected[i], item)).All(same => same)
            && actual.Count == expected.GetArrayLength(),
        "map" => actual.Kind == ValueKind.Map && actual.Entries.All(entry => Same(Kind(expected.GetProperty(entry.Key)), expected.GetProperty(entry.Key), entry.Value))
            && actual.Count == expected.EnumerateObject().Count(),
        "timestamp" => SameInstant(expected[0].GetInt64(), expected[1].GetUInt32(), actual),
        "ext" => actual.AsExtension() == new MessagePackExtension(expected[0].GetSByte(), Bytes(expected[1].GetString()!)),
        _ => throw new InvalidDataException($"The suite has a kind {kind}."),
    };

    // What .NET cannot hold exactly stays an extension.
    private static bool SameInstant(long seconds, uint nanoseconds, ContractValue actual)
    {
        if (actual.Kind == ValueKind.Timestamp)
        {
            return actual.AsTimestamp().Ticks == DateTime.UnixEpoch.Ticks + (seconds * TimeSpan.TicksPerSecond) + (nanoseconds / 100)
                && nanoseconds % 100 == 0;
        }

        return actual.AsExtension().Type == -1
            && MessagePackTimestamp.TryRead(actual.AsExtension().Data.Span, out var timestamp)
            && timestamp == new MessagePackTimestamp(seconds, nanoseconds);
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "map",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.Null => "nil",
        _ => "bool",
    };

    private static List<(string Kind, JsonElement Expected, byte[][] Encodings)> Cases()
    {
        var cases = new List<(string, JsonElement, byte[][])>();
        using var suite = JsonDocument.Parse(SharedFolder.Read(File));
        foreach (var each in suite.RootElement.EnumerateObject().SelectMany(group => group.Value.EnumerateArray()))
        {
            // A number beyond 2^53 stands beside its exact digits.
            var value = each.TryGetProperty("bignum", out _) ? each.EnumerateObject().First(field => field.NameEquals("bignum")) : each.EnumerateObject().First();
            cases.Add((value.Name, value.Value.Clone(), [.. each.GetProperty("msgpack").EnumerateArray().Select(encoding => Bytes(encoding.GetString()!))]));
        }

        return cases;
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace("-", "", StringComparison.Ordinal));
}
