using System.Text.Json;
using ContractGen.Benchmarks.Documents.Canada;
using ContractGen.Benchmarks.Documents.Citm;
using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;
using ContractGen.Benchmarks.Documents.Twitter;
using ContractGen.Benchmarks.Subjects;
using ContractGen.Formats.Json;

namespace ContractGen.Tests.Laws;

/// <summary>Small slices of the benchmark's documents; those of the real files only where the files are there.</summary>
internal static class RealDocuments
{
    public static IReadOnlyList<(IContractSubject Subject, byte[] Json)> Slices()
    {
        var ints = IntsDocument.Create();
        var slices = new List<(IContractSubject, byte[])>
        {
            (new ContractSubject<Order>(), JsonCodec.SerializeToArray(Order.Create())),
            (new ContractSubject<IntsDocument>(), JsonCodec.SerializeToArray(new IntsDocument { Values = ints.Values[..20], Samples = ints.Samples[..10] })),
            (new ContractSubject<StringsDocument>(), JsonCodec.SerializeToArray(new StringsDocument { Values = StringsDocument.Create().Values[90..110] })),
        };
        Add<User>(slices, "twitter.json", root => root.GetProperty("statuses").EnumerateArray().Select(each => each.GetProperty("user")));
        Add<Entities>(slices, "twitter.json", root => root.GetProperty("statuses").EnumerateArray().Select(each => each.GetProperty("entities")));
        Add<Performance>(slices, "citm_catalog.json", root => root.GetProperty("performances").EnumerateArray());
        Add<Event>(slices, "citm_catalog.json", root => root.GetProperty("events").EnumerateObject().Select(each => each.Value));
        if (DataFile.ReadMinified("canada.json", out _) is { } canada)
        {
            var geometry = JsonCodec.Deserialize<CanadaDocument>(canada).Features[0].Geometry;
            geometry.Coordinates = [[.. geometry.Coordinates[0].Take(20)]];
            slices.Add((new ContractSubject<Geometry>(), JsonCodec.SerializeToArray(geometry)));
        }

        return slices;
    }

    private static void Add<T>(List<(IContractSubject Subject, byte[] Json)> slices, string file, Func<JsonElement, IEnumerable<JsonElement>> choose)
        where T : ContractGen.Codecs.IContract<T>
    {
        if (DataFile.ReadMinified(file, out _) is { } json)
        {
            using var document = JsonDocument.Parse(json);
            var subject = new ContractSubject<T>();
            slices.AddRange(choose(document.RootElement).Take(20).Select(each => ((IContractSubject)subject, Raw(each))));
        }
    }

    private static byte[] Raw(JsonElement element) => System.Text.Encoding.UTF8.GetBytes(element.GetRawText());
}
