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
        private static int IndexOf<TReader>(ref TReader reader, int number)
            where TReader : struct, global::ContractGen.Formats.IFormatReader, allows ref struct => number switch
            {
                {{Lines(record.Members.Where(member => member.Number != 0), member => $"{member.Number}{Condition(member)} => {member.Index},")}}
                _ => -1,
            };
        """);

    /// <summary>How the member's value is laid out, as an expression.</summary>
    public static string Kind(MemberModel member) => $"global::ContractGen.Formats.FieldKind.{member.Value.Kind}";

    // a field that is laid out otherwise is none that the contract knows
    private static string Condition(MemberModel member) =>
        member.Value.Kind == FieldKindModel.Any ? "" : $" when reader.Accepts({Kind(member)})";

    public static bool HasNumbers(RecordBody record) => record.Members.Any(member => member.Number != 0);
}
