using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the codec of an enum, as value and as key of a map.</summary>
internal static class EnumCodec
{
    public static Code Draw(EnumModel item) => Text($$"""
        private readonly struct {{item.Codec}} : global::ContractGen.Codecs.IKeyCodec<{{item.Type}}>
        {
            public static global::ContractGen.Formats.ElementKind ElementKind => global::ContractGen.Formats.ElementKind.Varint;

            {{SchemaProperty.Draw(item)}}

            {{Write(item)}}

            {{Read(item)}}

            {{WriteKey(item)}}

            {{ReadKey(item)}}

            {{Find(item)}}
        }
        """);

    private static Code Write(EnumModel item) => Text($$"""
        public static void Write<TWriter>(ref TWriter writer, {{item.Type}} value)
            where TWriter : struct, global::ContractGen.Formats.IFormatWriter, allows ref struct
        {
            {{Choice(item, "value", name => $"writer.Enum(\"{name.Name}\"u8, {Number(item, name)});", $"{item.UnderlyingCodec}.Write(ref writer, ({item.Underlying})value);")}}
        }
        """);

    private static Code WriteKey(EnumModel item) => Text($$"""
        public static void WriteKey<TWriter>(ref TWriter writer, {{item.Type}} key)
            where TWriter : struct, global::ContractGen.Formats.IFormatWriter, allows ref struct
        {
            {{Choice(item, "key", name => $"writer.KeyEnum(\"{name.Name}\"u8, {Number(item, name)});", $"{item.UnderlyingCodec}.WriteKey(ref writer, ({item.Underlying})key);")}}
        }
        """);

    private static Code Choice(EnumModel item, string value, Func<EnumNameModel, string> draw, string otherwise) => item.Written.Count == 0 ? Text($"{otherwise}") : Text($$"""
        switch ({{value}})
        {
            {{Lines(item.Written, name => Case(name.Member, draw(name)))}}
            default:
                {{otherwise}}
                break;
        }
        """);

    private static string Number(EnumModel item, EnumNameModel name) =>
        item.Underlying == "ulong" ? $"{name.Number}, isUnsigned: true" : name.Number;

    private static Code Case(string member, string then) => Text($$"""
        case {{member}}:
            {{then}}
            break;
        """);

    private static Code Read(EnumModel item) => Text($$"""
        public static void Read<TReader>(ref TReader reader, ref {{item.Type}} value)
            where TReader : struct, global::ContractGen.Formats.IFormatReader, allows ref struct
        {
            if (reader.TryEnumName(out global::System.ReadOnlySpan<byte> name))
            {
                value = Find(ref reader, name);
                return;
            }

            {{item.Underlying}} number = default;
            {{item.UnderlyingCodec}}.Read(ref reader, ref number);
            value = ({{item.Type}})number;
        }
        """);

    private static Code ReadKey(EnumModel item) => Text($$"""
        public static {{item.Type}} ReadKey<TReader>(ref TReader reader, {{item.Type}} existing)
            where TReader : struct, global::ContractGen.Formats.IFormatReader, allows ref struct =>
            reader.TryKeyEnumName(out global::System.ReadOnlySpan<byte> name)
                ? Find(ref reader, name)
                : ({{item.Type}}){{item.UnderlyingCodec}}.ReadKey(ref reader, ({{item.Underlying}})existing);
        """);

    private static Code Find(EnumModel item) => Text($$"""
        private static {{item.Type}} Find<TReader>(ref TReader reader, global::System.ReadOnlySpan<byte> name)
            where TReader : struct, global::ContractGen.Formats.IFormatReader, allows ref struct
        {
            {{(item.Read.Count == 0 ? None : ByteSwitch.Draw("name", [.. item.Read.Select(name => (name.Name, name.Length, Text($"return {name.Member};")))]))}}

            reader.Fail(global::ContractGen.Formats.CodecErrorKind.InvalidValue, "{{item.Expected}}");
            return default;
        }
        """);
}
