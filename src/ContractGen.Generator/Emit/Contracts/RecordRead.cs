using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>
/// Draws the method that reads a record. Each member stands once; the field that comes next in declared order is tried first, and
/// only a miss goes through the lookup.
/// </summary>
internal static class RecordRead
{
    public static Code Draw(RecordBody record)
    {
        var seen = new SeenFields(record);
        IRecordConstruction construction = record.Construction is CreatedLast last
            ? new LastConstruction(record, last, seen)
            : new FirstConstruction(record, (CreatedFirst)record.Construction, seen);
        return Text($$"""
            {{Signatures.Read(record.Type)}}
            {
                if (!reader.BeginRecord(out int scope))
                {
                    return;
                }

                {{construction.Begin}}
                {{(record.Members.Count == 0 ? Empty(record, construction) : Fields(record, seen, construction))}}
            }
            """);
    }

    private static Code First(RecordBody record) => Text($$"""
        if (reader.TryFirstField({{RecordWrite.Name(record.Members[0])}}, {{RecordLookup.Kind(record.Members[0])}}))
        {
            goto field0;
        }

        """);

    private static Code Fields(RecordBody record, SeenFields seen, IRecordConstruction construction)
    {
        var read = new MemberRead(record, seen, construction);
        var last = construction.End;
        var end = last.IsNone ? "return;" : "goto end;";
        return Text($$"""
            {{Lines(seen.Words, word => $"ulong {seen.Name(word)} = 0;")}}
            {{First(record)}}
            {{Labelled("next", Next(record, seen, end))}}

            {{Blocks(record.Members, member => Labelled($"field{member.Index}", Field(record, member, read)))}}

            {{(last.IsNone ? "" : Outdent + "end:")}}
            {{last}}
            """);
    }

    private static Code Next(RecordBody record, SeenFields seen, string end) => Text($$"""
        if (!reader.NextField(ref scope, out global::System.ReadOnlySpan<byte> name, out int {{(RecordLookup.HasNumbers(record) ? "number" : "_")}}))
        {
            {{end}}
        }

        int index = {{(RecordLookup.HasNumbers(record) ? "number != 0 ? IndexOf(ref reader, number) : " : "")}}IndexOf(name);
        if (index < 0)
        {
            {{Unknown(record)}}
            goto next;
        }

        if ({{seen.HasIndex}} && !reader.Duplicate())
        {
            {{end}}
        }

        {{(seen.CanGoBack ? Outdent + "found:" : "")}}
        {{(record.Members.Count == 1 ? Text($"goto field0;") : Switch(record))}}
        """);

    private static Code Switch(RecordBody record) => Text($$"""
        switch (index)
        {
            {{Lines(record.Members, member => Text($"{(member.Index == record.Members.Count - 1 ? "default" : Text($"case {member.Index}"))}: goto field{member.Index};"))}}
        }
        """);

    private static Code Empty(RecordBody record, IRecordConstruction construction) => Text($$"""
        while (reader.NextField(ref scope, out _, out _))
        {
            {{Unknown(record)}}
        }

        {{construction.End}}
        """);

    private static string Unknown(RecordBody record) => record.Unknown switch
    {
        UnknownSkipped { Reject: true } => "reader.SkipField(reject: true);",
        UnknownKept => "reader.CaptureField(ref unknown);",
        _ => "reader.SkipField(reject: false);",
    };

    private static Code Field(RecordBody record, MemberModel member, MemberRead read) => Text($"""
        {read.Draw(member)}
        {Expected(record, member)}
        goto next;
        """);

    private static Code Expected(RecordBody record, MemberModel member) => member.Index + 1 == record.Members.Count ? None : Text($$"""
        if (reader.TryField({{RecordWrite.Name(record.Members[member.Index + 1])}}, {{RecordLookup.Kind(record.Members[member.Index + 1])}}))
        {
            goto field{{member.Index + 1}};
        }

        """);

    private static Code Labelled(string label, Code statements) => Text($"""
        {Outdent}{label}:
        {statements}
        """);
}
