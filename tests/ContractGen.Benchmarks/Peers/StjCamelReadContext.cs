using System.Text.Json.Serialization;
using ContractGen.Benchmarks.Documents.Canada;
using ContractGen.Benchmarks.Documents.Citm;
using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;

namespace ContractGen.Benchmarks.Peers;

/// <summary>What System.Text.Json reads with.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(CitmDocument))]
[JsonSerializable(typeof(CanadaDocument))]
[JsonSerializable(typeof(IntsDocument))]
[JsonSerializable(typeof(StringsDocument))]
internal sealed partial class StjCamelReadContext : JsonSerializerContext;
