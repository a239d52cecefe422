using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the codec of a union: the case by the run-time type, or by the discriminator.</summary>
internal static class UnionCodec
{
    public static Code Draw(UnionBody union) => Text($$"""
        {{SchemaProperty.Draw(union)}}

        {{Write(union)}}

        {{Read(union)}}

        {{(union.Self is { } self ? Self(union, self) : None)}}
        """);

    private static Code Write(UnionBody union) => Text($$"""
        {{Signatures.Write(union.Type)}}
        {
            int scope;
            switch (value)
            {
                {{Lines(union.Cases, item => WriteCase(union, item))}}
                case null:
                    global::ContractGen.Codecs.WriteFaults.ThrowNull(ref writer, "{{union.Type.Replace("global::", "")}}");
                    break;
                default:
                    global::ContractGen.Codecs.WriteFaults.ThrowUnknownCase(ref writer, "{{union.Type.Replace("global::", "")}}", value);
                    break;
            }
        }
        """);

    private static Code WriteCase(UnionBody union, CaseModel item) => Text($$"""
        case {{item.Type}} item{{(item.Sealed ? "" : $" when item.GetType() == typeof({item.Type})")}}:
            scope = writer.BeginCase("{{union.Discriminator}}"u8, "{{item.Name}}"u8, {{item.Number}});
            {{item.Codec}}.Write(ref writer, item);
            writer.EndCase(scope);
            break;
        """);

    private static Code Read(UnionBody union) => Text($$"""
        {{Signatures.Read(union.Type)}}
        {
            if (!reader.BeginCase("{{union.Discriminator}}"u8, out int scope))
            {
                return;
            }

            {{Cases(union)}}
            else
            {
                reader.UnknownCase();
            }

            reader.EndCase(scope);
        }
        """);

    private static Code Cases(UnionBody union) =>
        Lines(union.Cases.Select((item, index) => (item, index)), pair => Text($"{(pair.index == 0 ? "" : "else ")}{ReadCase(pair.item)}"));

    private static Code ReadCase(CaseModel item) => Text($$"""
        if (reader.IsCase("{{item.Name}}"u8, {{item.Number}}))
        {
            {{item.Type}} item = value is {{item.Type}} given ? given : default!;
            {{item.Codec}}.Read(ref reader, ref item);
            value = item;
        }
        """);

    private static Code Self(UnionBody union, RecordBody self) => Text($$"""
        /// <summary>Writes and reads the base type's own fields, where it is a case itself.</summary>
        public readonly struct Self : global::ContractGen.Codecs.ICodec<{{union.Type}}>
        {
            {{RecordCodec.Draw(self)}}
        }
        """);
}
