using System.Text;

namespace ContractGen.Benchmarks.Documents.Strings;

/// <summary>Two hundred strings: half ASCII, a quarter CJK, 15 % Latin and emoji, 10 % with characters that JSON escapes.</summary>
[Contract]
public sealed partial class StringsDocument
{
    [Field(1)] public string[] Values { get; set; } = [];

    public static StringsDocument Create()
    {
        var random = new Random(20261121);
        var values = new string[200];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Text(random, i % 20, random.Next(5, 120));
        }

        return new StringsDocument { Values = values };
    }

    private static string Text(Random random, int sort, int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            text.Append(sort switch
            {
                < 10 => ((char)random.Next('a', 'z' + 1)).ToString(),
                < 15 => ((char)random.Next(0x4E00, 0x9FA5)).ToString(),
                < 18 => LatinOrEmoji(random),
                _ => random.Next(12) == 0 ? Escaped[random.Next(Escaped.Length)].ToString() : ((char)random.Next('a', 'z' + 1)).ToString(),
            });
        }

        return text.ToString();
    }

    private const string Escaped = "\"\\\n\r\t\u0001";

    private static string LatinOrEmoji(Random random) => random.Next(8) switch
    {
        0 => new Rune(random.Next(0x1F600, 0x1F640)).ToString(),
        1 or 2 => ((char)random.Next(0xC0, 0x17F)).ToString(),
        _ => ((char)random.Next('a', 'z' + 1)).ToString(),
    };
}
