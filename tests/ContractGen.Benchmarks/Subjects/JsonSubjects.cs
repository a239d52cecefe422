using System.Text.Json.Serialization.Metadata;
using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;
using ContractGen.Benchmarks.Peers;
using ContractGen.Codecs;
using Newtonsoft.Json.Serialization;

namespace ContractGen.Benchmarks.Subjects;

/// <summary>The six documents.</summary>
internal static class JsonSubjects
{
    public static IReadOnlyList<string> Names { get; } = ["order", "twitter", "citm", "canada", "ints", "strings"];

    /// <summary>The subject of a document, or null and the reason why there is none.</summary>
    public static IJsonSubject? Create(string name, out string reason)
    {
        reason = "";
        var write = StjCamelWriteContext.Default;
        var read = StjCamelReadContext.Default;
        return name switch
        {
            "order" => Of(name, Order.Create(), write.Order, read.Order),
            "ints" => Of(name, IntsDocument.Create(), write.IntsDocument, read.IntsDocument),
            "strings" => Of(name, StringsDocument.Create(), write.StringsDocument, read.StringsDocument),
            "twitter" => OfFile(name, "twitter.json", StjSnakeWriteContext.Default.TwitterDocument, StjSnakeReadContext.Default.TwitterDocument, new SnakeCaseNamingStrategy(), out reason),
            "citm" => OfFile(name, "citm_catalog.json", write.CitmDocument, read.CitmDocument, Camel(), out reason),
            "canada" => OfFile(name, "canada.json", write.CanadaDocument, read.CanadaDocument, Camel(), out reason),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such document."),
        };
    }

    private static JsonSubject<T> Of<T>(string name, T value, JsonTypeInfo<T> write, JsonTypeInfo<T> read)
        where T : class, IContract<T> => new(name, json: null, value, write, read, Camel());

    private static JsonSubject<T>? OfFile<T>(string name, string file, JsonTypeInfo<T> write, JsonTypeInfo<T> read, NamingStrategy naming, out string reason)
        where T : class, IContract<T>
    {
        var json = DataFile.ReadMinified(file, out reason);
        return json is null ? null : new(name, json, value: null, write, read, naming);
    }

    // Dictionary keys stay as they are: the default of both naming strategies.
    private static CamelCaseNamingStrategy Camel() => new();
}
