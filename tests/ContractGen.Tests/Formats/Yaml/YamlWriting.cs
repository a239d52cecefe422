global using YamlWriter = ContractGen.Formats.Yaml.YamlWriter<ContractGen.Formats.Yaml.YamlComments.Left>;

using System.Text;
using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats.Yaml;

namespace ContractGen.Tests.Formats.Yaml;

/// <summary>What the YAML writer makes of calls and of values.</summary>
internal static class YamlWriting
{
    internal delegate void Writing(ref YamlWriter writer);

    internal static string Of(Writing writing, YamlOptions? options = null)
    {
        WriteBuffer buffer = WriteBuffer.Rent();
        YamlWriter writer = new(buffer, options ?? YamlOptions.Default);
        writing(ref writer);
        writer.End(ref buffer);
        string text = new UTF8Encoding(false, true).GetString(buffer.Written);
        buffer.Return();
        return text;
    }

    internal static string Of<T, TCodec>(T value, YamlOptions? options = null)
        where TCodec : ICodec<T> => Of((ref YamlWriter writer) => TCodec.Write(ref writer, value), options);

    internal static string Of<T>(T value, YamlOptions? options = null)
        where T : IContract<T> => Of<T, T>(value, options);

    /// <summary>A text as the value of the one field <c>v</c>.</summary>
    internal static string OfText(string text) => Of((ref YamlWriter writer) =>
    {
        int record = writer.BeginRecord(1, 0);
        writer.Field("v"u8, 1);
        StringCodec.Write(ref writer, text);
        writer.EndRecord(record);
    });
}
