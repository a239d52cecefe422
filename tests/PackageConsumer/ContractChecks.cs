using System.Buffers;
using ContractGen.Formats;
using ContractGen.Formats.Json;

namespace PackageConsumer;

internal static class ContractChecks
{
    public static void Run()
    {
        RoundTrip();
        Defaults();
        Errors();
    }

    private static void RoundTrip()
    {
        var order = new Order
        {
            Id = ulong.MaxValue,
            Customer = "Ada \"the first\" \U0001F600",
            CreatedAt = new DateTimeOffset(2026, 11, 21, 14, 30, 0, TimeSpan.FromHours(2)),
            State = OrderState.Shipped,
            Items = [new LineItem("A-1", 2, 9.90m), new LineItem("B-2", 1, 0.1m)],
            Weights = new Dictionary<string, double> { ["gross"] = 1.5, ["net"] = 1e-7 },
            Payment = new CardPayment("4111"),
        };

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
