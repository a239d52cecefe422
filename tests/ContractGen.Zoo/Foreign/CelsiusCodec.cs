using System.Globalization;
using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Zoo.Foreign;

public readonly struct CelsiusCodec : ICodec<Celsius>
{
    public static void Write<TWriter>(ref TWriter writer, Celsius value)
        where TWriter : struct, IFormatWriter, allows ref struct =>
        writer.String(string.Create(CultureInfo.InvariantCulture, $"{value.Degrees:R} °C"));

    public static void Read<TReader>(ref TReader reader, ref Celsius value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        var text = reader.String();
        if (reader.Failed)
        {
            return;
        }

        if (text.EndsWith(" °C", StringComparison.Ordinal)
            && double.TryParse(text[..^3], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees))
        {
            value = new(degrees);
        }
        else
        {
            reader.Fail(CodecErrorKind.InvalidValue, $"expected a temperature such as \"21.5 °C\", found \"{text}\"");
        }
    }
}
