using System.Text.Json.Serialization.Metadata;
using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;
using ContractGen.Benchmarks.Peers;
using ContractGen.Codecs;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ContractGen.Benchmarks.Subjects;

/// <summary>The six documents.</summary>
internal static class YamlSubjects
{
    public static IReadOnlyList<string> Names => JsonSubjects.Names;

    /// <summary>The subject of a document, or null and the reason why there is none.</summary>
    public static IYamlSubject? Create(string name, out string reason)
    {
        reason = "";
        var read = StjCamelReadContext.Default;
        return name switch
        {
            "order" => new YamlSubject<Order>(name, Order.Create(), CamelCaseNamingConvention.Instance),
            "ints" => new YamlSubject<IntsDocument>(name, IntsDocument.Create(), CamelCaseNamingConvention.Instance),
            "strings" => new YamlSubject<StringsDocument>(name, StringsDocument.Create(), CamelCaseNamingConvention.Instance),
            "twitter" => OfFile(name, "twitter.json", StjSnakeReadContext.Default.TwitterDocument, UnderscoredNamingConvention.Instance, out reason),
            "citm" => OfFile(name, "citm_catalog.json", read.CitmDocument, CamelCaseNamingConvention.Instance, out reason),
            "canada" => OfFile(name, "canada.json", read.CanadaDocument, CamelCaseNamingConvention.Instance, out reason),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such document."),
        };
    }

    private static YamlSubject<T>? OfFile<T>(string name, string file, JsonTypeInfo<T> read, INamingConvention naming, out string reason)
        where T : class, IContract<T>
    {
        var json = DataFile.ReadMinified(file, out reason);
        return json is null ? null : new(name, System.Text.Json.JsonSerializer.Deserialize(json, read)!, naming);
    }
}
