using System.Text.Json;
using ContractGen.Benchmarks.Documents.Canada;
using ContractGen.Benchmarks.Documents.Citm;
using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;
using ContractGen.Benchmarks.Documents.Twitter;
using ContractGen.Benchmarks.Subjects;
using ContractGen.Codecs;
using ContractGen.Formats.Json;

namespace ContractGen.Tests.Laws;

/// <summary>Small slices of the benchmark's documents; those of the real files only where the files are there.</summary>
internal sealed class RealDocuments
{
    private readonly LawFormat _format;
    private readonly List<(IContractSubject Subject, byte[] Document)> _slices = [];

    private RealDocuments(LawFormat format) => _format = format;

    public static IReadOnlyList<(IContractSubject Subject, byte[] Document)> Slices(LawFormat format)
    {
        var documents = new RealDocuments(format);
        documents.AddAll();
        return documents._slices;
    }

    private void AddAll()
    {
        var ints = IntsDocument.Create();
        Add(Order.Create());
        Add(ArrayOrder.Create());
        Add(new IntsDocument { Values = ints.Values[..20], Samples = ints.Samples[..10] });
        Add(new StringsDocument { Values = StringsDocument.Create().Values[90..110] });
        AddFrom<User>("twitter.json", root => root.GetProperty("statuses").EnumerateArray().Select(each => each.GetProperty("user")));
        AddFrom<Entities>("twitter.json", root => root.GetProperty("statuses").EnumerateArray().Select(each => each.GetProperty("entities")));
        AddFrom<Performance>("citm_catalog.json", root => root.GetProperty("performances").EnumerateArray());
        AddFrom<Event>("citm_catalog.json", root => root.GetProperty("events").EnumerateObject().Select(each => each.Value));
        if (DataFile.ReadMinified("canada.json", out _) is { } canada)
        {
            var geometry = JsonCodec.Deserialize<CanadaDocument>(canada).Features[0].Geometry;
            geometry.Coordinates = [[.. geometry.Coordinates[0].Take(20)]];
            Add(geometry);
        }
    }

    private void Add<T>(T value)
        where T : IContract<T>
    {
        if (_format.Takes(typeof(T)))
        {
            var subject = new ContractSubject<T>(_format);
            _slices.Add((subject, subject.Write(value)));
        }
    }

    private void AddFrom<T>(string file, Func<JsonElement, IEnumerable<JsonElement>> choose)
        where T : IContract<T>
    {
        if (DataFile.ReadMinified(file, out _) is { } json)
        {
            using var document = JsonDocument.Parse(json);
            foreach (var slice in choose(document.RootElement).Take(20))
            {
                Add(JsonCodec.Deserialize<T>(slice.GetRawText()));
            }
        }
    }
}
