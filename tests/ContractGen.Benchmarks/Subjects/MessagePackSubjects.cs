using ContractGen.Benchmarks.Documents.Canada;
using ContractGen.Benchmarks.Documents.Citm;
using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;
using ContractGen.Benchmarks.Documents.Twitter;
using ContractGen.Codecs;
using ContractGen.Formats.Json;

namespace ContractGen.Benchmarks.Subjects;

/// <summary>The six documents, laid out as maps, and the order as arrays too.</summary>
internal static class MessagePackSubjects
{
    public static IReadOnlyList<string> Names { get; } = ["order", "order-array", "twitter", "citm", "canada", "ints", "strings"];

    /// <summary>The subject of a document, or null and the reason why there is none.</summary>
    public static IMessagePackSubject? Create(string name, out string reason)
    {
        reason = "";
        return name switch
        {
            "order" => new MessagePackSubject<Order>(name, Order.Create()),
            "order-array" => new MessagePackSubject<ArrayOrder>(name, ArrayOrder.Create()),
            "ints" => new MessagePackSubject<IntsDocument>(name, IntsDocument.Create()),
            "strings" => new MessagePackSubject<StringsDocument>(name, StringsDocument.Create()),
            "twitter" => OfFile<TwitterDocument>(name, "twitter.json", out reason),
            "citm" => OfFile<CitmDocument>(name, "citm_catalog.json", out reason),
            "canada" => OfFile<CanadaDocument>(name, "canada.json", out reason),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such document."),
        };
    }

    private static MessagePackSubject<T>? OfFile<T>(string name, string file, out string reason)
        where T : class, IContract<T> =>
        DataFile.ReadMinified(file, out reason) is { } json ? new(name, JsonCodec.Deserialize<T>(json)) : null;
}
