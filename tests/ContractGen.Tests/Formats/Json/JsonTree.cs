using System.Text;
using System.Text.Json;
using ContractGen.Formats;
using ContractGen.Formats.Json;
using FluentAssertions;

namespace ContractGen.Tests.Formats.Json;

/// <summary>Reads any document with the reader, into one canonical text that a second, independent parser can be asked for too.</summary>
internal static class JsonTree
{
    internal static CodecError Skip(ReadOnlySpan<byte> input, JsonOptions? options = null)
    {
        var reader = new JsonReader(input, options ?? JsonOptions.Default, populating: false);
        reader.Skip();
        reader.End();
        return reader.GetError(input);
    }

    internal static CodecError Read(ReadOnlySpan<byte> input, out string canonical, JsonOptions? options = null)
    {
        var text = new StringBuilder();
        var reader = new JsonReader(input, options ?? JsonOptions.Default, populating: false);
        Append(ref reader, text);
        reader.End();
        canonical = text.ToString();
        return reader.GetError(input);
    }

    /// <summary>The same text by the base library; null if it refuses the document.</summary>
    internal static string? Expected(ReadOnlyMemory<byte> input)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(input);
            var text = new StringBuilder();
            Append(document.RootElement, text);
            return text.ToString();
        }
        catch (Exception refused) when (refused is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Append(ref JsonReader reader, StringBuilder text)
    {
        switch (reader.PeekKind())
        {
            case ValueKind.Null:
                text.Append(reader.TryNull() ? "null" : "?");
                break;
            case ValueKind.Boolean:
                text.Append(reader.Boolean() ? "true" : "false");
                break;
            case ValueKind.Integer or ValueKind.Float:
                text.Append(Encoding.UTF8.GetString(reader.Number()));
                break;
            case ValueKind.String:
                text.Append('\'').Append(reader.String()).Append('\'');
                break;
            case ValueKind.List:
                AppendList(ref reader, text);
                break;
            case ValueKind.Map:
                AppendMap(ref reader, text);
                break;
            default:
                reader.Failed.Should().BeTrue();
                break;
        }
    }

    private static void AppendList(ref JsonReader reader, StringBuilder text)
    {
        text.Append('[');
        if (reader.BeginList(ElementKind.Delimited, out _, out int scope))
        {
            while (reader.NextElement(ref scope))
            {
                Append(ref reader, text);
                text.Append(';');
            }
        }

        text.Append(']');
    }

    private static void AppendMap(ref JsonReader reader, StringBuilder text)
    {
        text.Append('{');
        if (reader.BeginMap(out _, out int scope))
        {
            while (reader.NextEntry(ref scope))
            {
                text.Append(reader.KeyString(null)).Append('=');
                Append(ref reader, text);
                reader.EndEntry(scope);
                text.Append(';');
            }
        }

        text.Append('}');
    }

    private static void Append(JsonElement value, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                text.Append('\'').Append(value.GetString()).Append('\'');
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (JsonElement element in value.EnumerateArray())
                {
                    Append(element, text);
                    text.Append(';');
                }

                text.Append(']');
                break;
            case JsonValueKind.Object:
                text.Append('{');
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    text.Append(property.Name).Append('=');
                    Append(property.Value, text);
                    text.Append(';');
                }

                text.Append('}');
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }
}
