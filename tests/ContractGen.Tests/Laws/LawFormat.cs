using System.Text;
using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Tests.Laws;

/// <summary>A format as the laws see it. A new one is held to all of them by a line in <see cref="All"/>.</summary>
internal sealed record LawFormat(IContractCodec Codec)
{
    /// <summary>Every format that there is.</summary>
    public static IReadOnlyList<LawFormat> All { get; } =
    [
        new(ContractCodecs.Json)
        {
            Nesting = new(field => Encoding.UTF8.GetBytes($"{{\"{field}\":"), "["u8.ToArray()),
            Telling = [.. "{}[]\",:\\0123456789-+.eEtrufalsn u/\n\0\u007f"u8],
        },
        new(ContractCodecs.MessagePack)
        {
            Nesting = new(field => [0x81, (byte)(0xA0 | field.Length), .. Encoding.UTF8.GetBytes(field)], [0x91]),
            Telling = [.. Enumerable.Range(0x80, 0x80).Select(code => (byte)code), 0, 1, 2, 4, 8, 127],
            Losses = Losses.DateTimeKind | Losses.LongNumbers,
        },
        new(ContractCodecs.Protobuf)
        {
            NumberedOnly = true,
            Losses = Losses.Offset | Losses.EmptyLists | Losses.DynamicKinds,

            // null and the empty list are not written, so that what an initializer set instead stands
            Except = typeof(Zoo.Presence.Defaults),
            Telling = [0x00, 0x01, 0x02, 0x05, 0x08, 0x0A, 0x0B, 0x0C, 0x0D, 0x10, 0x12, 0x1A, 0x22, 0x7F, 0x80, 0xFF],
        },
        new(ContractCodecs.Yaml)
        {
            Nesting = new(field => Encoding.UTF8.GetBytes($"{{{field}: "), "["u8.ToArray()),
            Telling = [.. "-:?#&*!|>'\"%@`{}[], \n\t\r~<.0123456789eEtrufalsnox+\\\0\u007f"u8],
        },
    ];

    /// <summary>The names of all formats, as tests take them.</summary>
    public static IEnumerable<string> Names => All.Select(each => each.ToString());

    /// <summary>Whether only contracts with numbers have a codec of this format.</summary>
    public bool NumberedOnly { get; init; }

    /// <summary>A contract whose values this format cannot bring back.</summary>
    public Type? Except { get; init; }

    /// <summary>What a value does not bring back from this format.</summary>
    public Losses Losses { get; init; }

    /// <summary>How documents nest; null where lengths stand before what they enclose, so that nothing can be opened without an end.</summary>
    public Nesting? Nesting { get; init; }

    /// <summary>Bytes that mean something in this format; random damage puts them in.</summary>
    public required byte[] Telling { get; init; }

    public static LawFormat Of(string name) => All.First(each => each.ToString() == name);

    /// <summary>Whether a contract has a codec of this format.</summary>
    public bool Takes(Type contract) => contract != Except && (!NumberedOnly || contract.GetInterfaces().Any(each =>
        each.IsGenericType && each.GetGenericTypeDefinition() == typeof(INumberedContract<>) && each.GenericTypeArguments[0] == contract));

    public override string ToString() => Codec.Format;
}
