using ContractGen.Benchmarks.Documents.Canada;
using ContractGen.Benchmarks.Documents.Citm;
using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Numbered;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;
using ContractGen.Benchmarks.Documents.Twitter;
using ContractGen.Codecs;
using ContractGen.Formats.Json;
using Google.Protobuf;
using Theirs = Peers.Documents;

namespace ContractGen.Benchmarks.Subjects;

/// <summary>The six documents as messages.</summary>
internal static class ProtobufSubjects
{
    public static IReadOnlyList<string> Names { get; } = ["order", "twitter", "citm", "canada", "ints", "strings"];

    /// <summary>The subject of a document, or null and the reason why there is none.</summary>
    public static IProtobufSubject? Create(string name, out string reason)
    {
        reason = "";
        return name switch
        {
            "order" => Of(Order.Create(), Theirs.Order.Parser),
            "ints" => Of(IntsDocument.Create(), Theirs.IntsDocument.Parser),
            "strings" => Of(StringsDocument.Create(), Theirs.StringsDocument.Parser),
            "twitter" => OfFile<TwitterDocument, TwitterDocument, Theirs.TwitterDocument>("twitter.json", each => each, Theirs.TwitterDocument.Parser, out reason),
            "citm" => OfFile<CitmDocument, NumberedCitm, Theirs.NumberedCitm>("citm_catalog.json", NumberedCitm.From, Theirs.NumberedCitm.Parser, out reason),
            "canada" => OfFile<CanadaDocument, NumberedCanada, Theirs.NumberedCanada>("canada.json", NumberedCanada.From, Theirs.NumberedCanada.Parser, out reason),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such document."),
        };
    }

    private static ProtobufSubject<T, TPeer> Of<T, TPeer>(T value, MessageParser<TPeer> parser)
        where T : INumberedContract<T>
        where TPeer : class, IMessage<TPeer> => new(value, parser);

    private static ProtobufSubject<T, TPeer>? OfFile<TSource, T, TPeer>(string file, Func<TSource, T> convert, MessageParser<TPeer> parser, out string reason)
        where TSource : IContract<TSource>
        where T : INumberedContract<T>
        where TPeer : class, IMessage<TPeer> =>
        DataFile.ReadMinified(file, out reason) is { } json ? Of(convert(JsonCodec.Deserialize<TSource>(json)), parser) : null;
}
