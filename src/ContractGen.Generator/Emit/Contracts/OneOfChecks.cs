using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws what keeps at most one field of a group set: a check before writing, and the unsetting of the others when one is read.</summary>
internal static class OneOfChecks
{
    public static Code BeforeWriting(RecordBody record, Func<MemberModel, string> get) => Blocks(record.OneOfs, oneOf => Text($$"""
        ulong {{oneOf.Local}} = {{List(oneOf.Members.Select((index, bit) => (index, bit)), item => Bit(get(record.Members[item.index]), item.bit), " | ")}};
        if (({{oneOf.Local}} & ({{oneOf.Local}} - 1)) != 0)
        {
            global::ContractGen.Codecs.WriteFaults.ThrowSeveralSet(ref writer, "{{oneOf.Name}}", {{oneOf.Local}}, "{{List(oneOf.Members, index => record.Members[index].FieldName + "\\0", "")}}"u8);
        }

        """));

    /// <summary>The statements that unset the other fields of a member's group.</summary>
    public static Code Unset(RecordBody record, MemberModel member, IRecordConstruction construction) => Lines(
        record.OneOfs.First(oneOf => oneOf.Name == member.OneOf).Members.Where(index => index != member.Index),
        index => construction.Set(record.Members[index], "null"));

    private static string Bit(string value, int bit) => $"({value} is null ? 0UL : {1UL << bit}UL)";
}
