using System.Buffers;
using System.Collections.Frozen;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using ContractGen.Formats.Protobuf;

namespace PackageConsumer;

internal static class ContractChecks
{
    public static void Run()
    {
        RoundTrip();
        OtherFormats();
        Collections();
        Defaults();
        Errors();
    }

    private static void RoundTrip()
    {
        Order order = CreateOrder();
        var buffer = new ArrayBufferWriter<byte>();
        JsonCodec.Serialize(order, buffer);
        Order back = JsonCodec.Deserialize<Order>(buffer.WrittenSpan);

        Check.That(back.Id == order.Id && back.Customer == order.Customer, "scalars come back");
        Check.That(back.CreatedAt.EqualsExact(order.CreatedAt), "the time comes back with its offset");
        Check.That(back.State == order.State, "the enum comes back");
        Check.That(back.Items.SequenceEqual(order.Items), "the list comes back");
        Check.That(back.Weights["net"] == 1e-7, "the dictionary comes back");
        Check.That(back.Payment is CardPayment { Number: "4111" }, "the union comes back as its case");
        Check.That(JsonCodec.SerializeToArray(back).AsSpan().SequenceEqual(buffer.WrittenSpan), "the same bytes are written again");
    }

    private static void OtherFormats()
    {
        Order order = CreateOrder();
        foreach (string mediaType in (string[])["application/json", "application/msgpack", "application/x-protobuf", "application/yaml"])
        {
            IContractCodec codec = ContractCodecs.ForMediaType(mediaType);
            byte[] bytes = codec.SerializeToArray(order);
            Order back = codec.Deserialize<Order>(bytes);
            Check.That(back.Items.SequenceEqual(order.Items) && codec.SerializeToArray(back).AsSpan().SequenceEqual(bytes), $"{codec.Format} reads what it wrote");
        }

        Check.That(ProtoSchema.Of<Order>().Contains("message Order"), "the contract draws its .proto file");
    }

    private static void Collections()
    {
        var shelves = new Shelves
        {
            Queue = new Queue<string>(["a", "b"]),
            Frozen = FrozenDictionary.ToFrozenDictionary<int, string>([new(1, "one"), new(2, "two")]),
            Lines = [new LineItem("A-1", 2, 9.90m)],
            Set = [Guid.Empty],
        };
        foreach (IContractCodec codec in (IContractCodec[])[ContractCodecs.Json, ContractCodecs.MessagePack, ContractCodecs.Yaml])
        {
            Shelves back = codec.Deserialize<Shelves>(codec.SerializeToArray(shelves));
            Check.That(back.Queue.SequenceEqual(shelves.Queue) && back.Frozen[2] == "two" && back.Lines[0] == shelves.Lines[0] && back.Set.Contains(Guid.Empty), $"collections come back from {codec.Format}");
        }
    }

    private static Order CreateOrder() => new()
    {
        Id = ulong.MaxValue,
        Customer = "Ada \"the first\" \U0001F600",
        CreatedAt = new DateTimeOffset(2026, 11, 21, 14, 30, 0, TimeSpan.FromHours(2)),
        State = OrderState.Shipped,
        Items = [new LineItem("A-1", 2, 9.90m), new LineItem("B-2", 1, 0.1m)],
        Weights = new Dictionary<string, double> { ["gross"] = 1.5, ["net"] = 1e-7 },
        Payment = new CardPayment("4111"),
    };

    private static void Defaults()
    {
        Order order = JsonCodec.Deserialize<Order>("""{ "id": 1, "customer": "Bob", "other": [1, {}] }"""u8);
        Check.That(order.State == OrderState.Open && order.Items.Count == 0 && order.Comment is null, "initializers stand for what is missing");
    }

    private static void Errors()
    {
        bool read = JsonCodec.TryDeserialize<Order>(
            "{ \"id\": 1, \"customer\": \"Bob\",\n  \"items\": [{ \"sku\": \"A\", \"quantity\": 1, \"price\": true }] }"u8,
            out _,
            out CodecError error);
        Console.WriteLine($"  an error: {error}");
        Check.That(!read && error.Line == 2 && error.Path == "$.items[0].price", "an error has a line and a path");

        try
        {
            JsonCodec.Deserialize<Order>("{}"u8);
            Check.That(false, "a missing required field is refused");
        }
        catch (ContractFormatException exception)
        {
            Check.That(exception.Message.Contains("id") && exception.Message.Contains("customer"), "all missing fields are named");
        }
    }
}
