using System.Text.Json.Serialization;
using ContractGen.Benchmarks.Documents.Twitter;

namespace ContractGen.Benchmarks.Peers;

/// <summary>What System.Text.Json reads with.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(TwitterDocument))]
internal sealed partial class StjSnakeReadContext : JsonSerializerContext;
