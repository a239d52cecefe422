using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the members of a record's codec.</summary>
internal static class RecordCodec
{
    public static Code Draw(RecordBody record) => Text($$"""
        {{SchemaProperty.Draw(record)}}

        {{Constants(record)}}

        {{RecordWrite.Draw(record)}}

        {{RecordRead.Draw(record)}}

        {{RecordLookup.Draw(record)}}
        """);

    private static Code Constants(RecordBody record)
    {
        var seen = new SeenFields(record);
        return !seen.IsRequiring ? None : Text($$"""
            {{Lines(seen.RequiredWords, word => $"private const ulong {seen.Required(word)} = {seen.RequiredMask(word)};")}}

            private static global::System.ReadOnlySpan<byte> FieldNames => "{{List(record.Members, member => member.FieldName + "\\0", "")}}"u8;
            """);
    }
}
