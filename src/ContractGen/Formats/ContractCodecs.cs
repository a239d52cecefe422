using System.Diagnostics.CodeAnalysis;
using ContractGen.Formats.Json;
using ContractGen.Formats.MessagePack;
using ContractGen.Formats.Protobuf;
using ContractGen.Formats.Yaml;

namespace ContractGen.Formats;

/// <summary>The formats, to be chosen from at run time.</summary>
public static class ContractCodecs
{
    /// <summary>JSON with the default options.</summary>
    public static IContractCodec Json { get; } = new ContractCodec<JsonFormat>(JsonOptions.Default);

    /// <summary>MessagePack with the default options.</summary>
    public static IContractCodec MessagePack { get; } = new ContractCodec<MessagePackFormat>(MessagePackOptions.Default);

    /// <summary>Protobuf with the default options. It takes numbered contracts only and says so with a <see cref="NotSupportedException"/>.</summary>
    public static IContractCodec Protobuf { get; } = new ContractCodec<ProtobufFormat>(ProtobufOptions.Default);

    /// <summary>YAML with the default options.</summary>
    public static IContractCodec Yaml { get; } = new ContractCodec<YamlFormat>(YamlOptions.Default);

    /// <summary>The format that a media type stands for; its parameters are passed over.</summary>
    /// <param name="mediaType">As in a Content-Type header: <c>application/json; charset=utf-8</c>.</param>
    /// <exception cref="NotSupportedException">No format here has that media type.</exception>
    public static IContractCodec ForMediaType(string mediaType) => TryForMediaType(mediaType, out IContractCodec? codec)
        ? codec
        : throw new NotSupportedException($"No format has the media type '{mediaType}'.");

    /// <summary>The format that a media type stands for, if there is one; its parameters are passed over.</summary>
    /// <param name="mediaType">As in a Content-Type header: <c>application/json; charset=utf-8</c>.</param>
    /// <param name="codec">The format.</param>
    public static bool TryForMediaType(string mediaType, [NotNullWhen(true)] out IContractCodec? codec)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        ReadOnlySpan<char> essence = mediaType;
        int parameters = essence.IndexOf(';');
        essence = (parameters < 0 ? essence : essence[..parameters]).Trim();
        codec = IsJson(essence) ? Json : IsMessagePack(essence) ? MessagePack : IsProtobuf(essence) ? Protobuf : IsYaml(essence) ? Yaml : null;
        return codec is not null;
    }

    // RFC 8259, section 11, and the structured syntax suffix of RFC 6839
    private static bool IsJson(ReadOnlySpan<char> essence) =>
        essence.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || essence.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || (essence.Contains('/') && essence.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    // the registered name, and those from before it was
    private static bool IsMessagePack(ReadOnlySpan<char> essence) =>
        essence.Equals("application/vnd.msgpack", StringComparison.OrdinalIgnoreCase)
        || essence.Equals("application/msgpack", StringComparison.OrdinalIgnoreCase)
        || essence.Equals("application/x-msgpack", StringComparison.OrdinalIgnoreCase);

    // as registered, and as it was usual before
    private static bool IsProtobuf(ReadOnlySpan<char> essence) =>
        essence.Equals("application/protobuf", StringComparison.OrdinalIgnoreCase)
        || essence.Equals("application/x-protobuf", StringComparison.OrdinalIgnoreCase)
        || essence.Equals("application/vnd.google.protobuf", StringComparison.OrdinalIgnoreCase);

    // RFC 9512: the registered name, its deprecated aliases, and the structured syntax suffix
    private static bool IsYaml(ReadOnlySpan<char> essence) =>
        essence.Equals("application/yaml", StringComparison.OrdinalIgnoreCase)
        || essence.Equals("application/x-yaml", StringComparison.OrdinalIgnoreCase)
        || essence.Equals("text/yaml", StringComparison.OrdinalIgnoreCase)
        || essence.Equals("text/x-yaml", StringComparison.OrdinalIgnoreCase)
        || (essence.Contains('/') && essence.EndsWith("+yaml", StringComparison.OrdinalIgnoreCase));
}
