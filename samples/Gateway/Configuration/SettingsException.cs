using System.Text;
using ContractGen.Formats;

namespace Gateway.Configuration;

/// <summary>Settings that cannot be used. The message points at the place, as a compiler's does.</summary>
public sealed class SettingsException(string file, byte[] content, CodecError error) : Exception(MessageOf(file, content, error))
{
    /// <summary>What is wrong, and where.</summary>
    public CodecError Error => error;

    private static string MessageOf(string file, byte[] content, CodecError error)
    {
        byte[] line = LineOf(content, error.Line);
        string text = Encoding.UTF8.GetString(line);
        int column = Encoding.UTF8.GetCharCount(line, 0, Math.Clamp(error.Column - 1, 0, line.Length));
        string margin = new(' ', $"{error.Line}".Length);
        return $"""
            {file}({error.Line},{column + 1}): {error.Detail}
              at {error.Path}
              {error.Line} | {text}
              {margin} | {new string(' ', column)}^
            """;
    }

    private static byte[] LineOf(byte[] content, int number)
    {
        ReadOnlySpan<byte> rest = content;
        for (int line = 1; line < number && rest.IndexOf((byte)'\n') is >= 0 and var end; line++)
        {
            rest = rest[(end + 1)..];
        }

        int length = rest.IndexOf((byte)'\n');
        return rest[..(length < 0 ? rest.Length : length)].TrimEnd((byte)'\r').ToArray();
    }
}
