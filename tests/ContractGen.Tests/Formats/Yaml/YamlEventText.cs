using System.Text;
using ContractGen.Formats;
using ContractGen.Formats.Yaml;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>Events in the notation of the YAML test suite.</summary>
internal static class YamlEventText
{
    internal static string Of(ReadOnlySpan<byte> input, out CodecError error)
    {
        var text = new StringBuilder();
        YamlEvents events = new(input);
        while (events.Read())
        {
            text.Append(Line(ref events)).Append('\n');
        }

        error = events.GetError();
        events.Dispose();
        return text.ToString();
    }

    private static string Line(ref YamlEvents events) => events.Kind switch
    {
        YamlEventKind.StreamStart => "+STR",
        YamlEventKind.StreamEnd => "-STR",
        YamlEventKind.DocumentStart => events.IsExplicit ? "+DOC ---" : "+DOC",
        YamlEventKind.DocumentEnd => events.IsExplicit ? "-DOC ..." : "-DOC",
        YamlEventKind.SequenceStart => "+SEQ" + (events.IsFlow ? " []" : "") + Properties(ref events),
        YamlEventKind.SequenceEnd => "-SEQ",
        YamlEventKind.MappingStart => "+MAP" + (events.IsFlow ? " {}" : "") + Properties(ref events),
        YamlEventKind.MappingEnd => "-MAP",
        YamlEventKind.Scalar => $"=VAL{Properties(ref events)} {Style(events.Style)}{Escape(events.GetString())}",
        YamlEventKind.Alias => "=ALI *" + Encoding.UTF8.GetString(events.Anchor),
        _ => "",
    };

    private static string Properties(ref YamlEvents events)
    {
        string anchor = Encoding.UTF8.GetString(events.Anchor);
        string tag = Encoding.UTF8.GetString(events.Tag);
        return (anchor.Length == 0 ? "" : " &" + anchor) + (tag.Length == 0 ? "" : $" <{tag}>");
    }

    private static char Style(YamlScalarStyle style) => style switch
    {
        YamlScalarStyle.SingleQuoted => '\'',
        YamlScalarStyle.DoubleQuoted => '"',
        YamlScalarStyle.Literal => '|',
        YamlScalarStyle.Folded => '>',
        _ => ':',
    };

    private static string Escape(string value) => value
        .Replace("\\", "\\\\")
        .Replace("\n", "\\n")
        .Replace("\t", "\\t")
        .Replace("\r", "\\r")
        .Replace("\b", "\\b");
}
