using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the members of a record's codec.</summary>
internal static class RecordCodec
{
    public static string Draw(RecordBody record) => Text($$"""
        {{Constants(record)}}

        {{SchemaProperty.Draw(record)}}

        {{RecordWrite.Draw(record)}}

        {{RecordRead.Draw(record)}}

        {{RecordLookup.Draw(record)}}
        """);

    private static string Constants(RecordBody record)
    {
        var seen = new SeenFields(record);
        return seen.RequiredWords.Count == 0 ? "" : Text($$"""
            {{Lines(seen.RequiredWords, word => $"private const ulong {seen.Required(word)} = {seen.RequiredMask(word)};")}}

            private static global::System.ReadOnlySpan<byte> FieldNames => "{{List(record.Members, member => member.FieldName + "\\0", "")}}"u8;
            """);
    }
}
