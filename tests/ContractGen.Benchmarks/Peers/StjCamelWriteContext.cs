using System.Text.Json.Serialization;
using ContractGen.Benchmarks.Documents.Canada;
using ContractGen.Benchmarks.Documents.Citm;
using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;

namespace ContractGen.Benchmarks.Peers;

/// <summary>Only the fast path: without metadata, System.Text.Json throws rather than fall back to the slow one.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(CitmDocument))]
[JsonSerializable(typeof(CanadaDocument))]
[JsonSerializable(typeof(IntsDocument))]
[JsonSerializable(typeof(StringsDocument))]
internal sealed partial class StjCamelWriteContext : JsonSerializerContext;
