using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the way from a field's name or number to its index.</summary>
internal static class RecordLookup
{
    public static Code Draw(RecordBody record) => record.Members.Count == 0 ? None : Text($$"""
        private static int IndexOf(global::System.ReadOnlySpan<byte> name)
        {
            {{ByteSwitch.Draw("name", [.. record.Members.Select(member => (member.FieldName, member.FieldLength, Text($"return {member.Index};")))])}}

            return -1;
        }

        {{ByNumber(record)}}
        """);

    private static Code ByNumber(RecordBody record) => !HasNumbers(record) ? None : Text($$"""
        private static int IndexOf(int number) => number switch
        {
            {{Lines(record.Members.Where(member => member.Number != 0), member => $"{member.Number} => {member.Index},")}}
            _ => -1,
        };
        """);

    public static bool HasNumbers(RecordBody record) => record.Members.Any(member => member.Number != 0);
}
