using System.Text.Json.Serialization;
using ContractGen.Benchmarks.Documents.Twitter;

namespace ContractGen.Benchmarks.Peers;

/// <summary>Only the fast path: without metadata, System.Text.Json throws rather than fall back to the slow one.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(TwitterDocument))]
internal sealed partial class StjSnakeWriteContext : JsonSerializerContext;
