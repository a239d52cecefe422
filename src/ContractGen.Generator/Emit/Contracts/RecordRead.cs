using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>
/// Draws the method that reads a record. Each member stands once; the field that comes next in declared order is tried first, and
/// only a miss goes through the lookup.
/// </summary>
internal static class RecordRead
{
    public static string Draw(RecordBody record)
    {
        var seen = new SeenFields(record);
        IRecordConstruction construction = record.Construction is CreatedLast last
            ? new LastConstruction(record, last, seen)
            : new FirstConstruction(record, (CreatedFirst)record.Construction, seen);
        var read = new MemberRead(record, seen, construction);
        return Text($$"""
            {{Signatures.Read(record.Type)}}
            {
                if (!reader.BeginRecord(out int scope))
                {
                    return;
                }

                {{construction.Begin}}
                {{(record.Members.Count == 0 ? "" : Lines(seen.Words, word => $"ulong {seen.Name(word)} = 0;"))}}
                {{First(record)}}
            {{Next(record, seen)}}

            {{Blocks(record.Members, member => Field(record, member, read))}}

            {{(record.Members.Count == 0 ? "" : "end:")}}
                {{construction.End}}
            }
            """);
    }

    private static string First(RecordBody record) => record.Members.Count == 0 ? "" : Text($$"""
        if (reader.TryFirstField({{RecordWrite.Name(record.Members[0])}}))
        {
            goto field0;
        }

        """);

    private static string Next(RecordBody record, SeenFields seen) => record.Members.Count == 0 ? "    " + Empty(record).Replace("\n", "\n    ") : Outdented("next:", Text($$"""
        if (!reader.NextField(ref scope, out global::System.ReadOnlySpan<byte> name, out int {{(RecordLookup.HasNumbers(record) ? "number" : "_")}}))
        {
            goto end;
        }

        int index = {{(RecordLookup.HasNumbers(record) ? "number != 0 ? IndexOf(number) : " : "")}}IndexOf(name);
        if (index < 0)
        {
            {{Unknown(record)}}
            goto next;
        }

        if ({{seen.HasIndex}} && !reader.Duplicate())
        {
            goto end;
        }

        {{(seen.CanGoBack ? "found:" : "")}}
        switch (index)
        {
            {{Lines(record.Members, member => member.Index == record.Members.Count - 1 ? $"default: goto field{member.Index};" : $"case {member.Index}: goto field{member.Index};")}}
        }
        """));

    private static string Empty(RecordBody record) => Text($$"""
        while (reader.NextField(ref scope, out _, out _))
        {
            {{Unknown(record)}}
        }
        """);

    private static string Unknown(RecordBody record) => record.Unknown switch
    {
        UnknownSkipped { Reject: true } => "reader.SkipField(reject: true);",
        UnknownKept => "reader.CaptureField(ref unknown);",
        _ => "reader.SkipField(reject: false);",
    };

    private static string Field(RecordBody record, MemberModel member, MemberRead read) => Outdented($"field{member.Index}:", Text($$"""
        {{read.Draw(member)}}
        {{Expected(record, member)}}
        goto next;
        """));

    private static string Expected(RecordBody record, MemberModel member) => member.Index + 1 == record.Members.Count ? "" : Text($$"""
        if (reader.TryField({{RecordWrite.Name(record.Members[member.Index + 1])}}))
        {
            goto field{{member.Index + 1}};
        }

        """);

    /// <summary>A label, one column to the left of its statements.</summary>
    private static string Outdented(string label, string statements) => Text($"""
        {label}
            {statements}
        """);
}
