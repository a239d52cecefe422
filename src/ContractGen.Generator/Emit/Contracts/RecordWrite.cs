using System.Globalization;
using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the method that writes a record.</summary>
internal static class RecordWrite
{
    public static Code Draw(RecordBody record) => Text($$"""
        {{Signatures.Write(record.Type)}}
        {
            {{NullCheck(record)}}
            {{OneOfChecks.BeforeWriting(record, member => Get(record, member))}}
            int scope = writer.BeginRecord({{Count(record)}}, {{record.ArrayLength}});
            {{Lines(record.Members, member => Member(record, member))}}
            {{Unknown(record)}}
            writer.EndRecord(scope);
        }
        """);

    private static Code NullCheck(RecordBody record) => record.IsStruct ? None : Text($$"""
        if (value is null)
        {
            global::ContractGen.Codecs.WriteFaults.ThrowNull(ref writer, "{{record.Type.Replace("global::", "")}}");
        }

        """);

    private static string Count(RecordBody record)
    {
        var always = record.Members.Count(member => !IsOptional(member));
        var terms = record.Members.Where(IsOptional).Select(member => member.Presence == PresenceModel.NullOmitted
            ? $"({Get(record, member)} is null ? 0 : 1)"
            : $"({Get(record, member)}.HasValue ? 1 : 0)").ToList();
        if (always > 0 || terms.Count == 0)
        {
            terms.Insert(0, always.ToString(CultureInfo.InvariantCulture));
        }

        if (record.Unknown is UnknownKept kept)
        {
            terms.Add($"global::ContractGen.Codecs.UnknownFields.CountIn({Access.Get(kept.Get, "value", record.IsStruct)}, TWriter.RawFormat)");
        }

        return string.Join(" + ", terms);
    }

    private static bool IsOptional(MemberModel member) =>
        member.Presence is PresenceModel.NullOmitted or PresenceModel.Optional or PresenceModel.OptionalNullable;

    private static string Get(RecordBody record, MemberModel member) => Access.Get(member.Get, "value", record.IsStruct);

    private static string Gap(RecordBody record, MemberModel member)
    {
        var previous = member.Index == 0 ? 0 : record.Members[member.Index - 1].Number;
        var gap = record.ArrayLength == 0 ? 0 : member.Number - previous - 1;
        return gap == 0 ? "" : $"writer.SkipNumbers({gap});";
    }

    private static Code Member(RecordBody record, MemberModel member) => Text($"""
        {Gap(record, member)}
        {Field(record, member)}
        """);

    private static Code Field(RecordBody record, MemberModel member) => member.Presence switch
    {
        PresenceModel.Implicit => Plain("Field", member, Get(record, member)),
        PresenceModel.Explicit => Plain("PresentField", member, Get(record, member)),
        PresenceModel.Nullable => Nullable("NullField", member, Get(record, member)),
        PresenceModel.NullOmitted => Nullable("AbsentField", member, Get(record, member)),
        PresenceModel.Optional => Optional(member, Get(record, member), Plain("PresentField", member, $"{member.Local}.Value")),
        _ => Optional(member, Get(record, member), Nullable("NullField", member, $"{member.Local}.Value", "Value")),
    };

    private static Code Plain(string method, MemberModel member, string value) => Text($"""
        {Comment(member)}
        writer.{method}({Name(member)});
        {Value(member.Value, value)}
        """);

    private static Code Nullable(string otherwise, MemberModel member, string value, string suffix = "") => Text($$"""
        if ({{value}} is { } {{member.Local}}{{suffix}})
        {
            {{Plain("PresentField", member, member.Local + suffix)}}
        }
        else
        {
            {{(otherwise == "AbsentField" ? "" : Comment(member))}}
            writer.{{otherwise}}({{Name(member)}});
        }

        """);

    private static Code Optional(MemberModel member, string value, Code present) => Text($$"""
        {{member.Type}} {{member.Local}} = {{value}};
        if ({{member.Local}}.HasValue)
        {
            {{present}}
        }
        else
        {
            writer.AbsentField({{Name(member)}});
        }

        """);

    private static string Comment(MemberModel member) => member.Summary.Length == 0 ? "" : $"writer.Comment(\"{member.Summary}\"u8);";

    private static Code Value(ValueModel value, string expression) => value switch
    {
        ScalarValue scalar => Text($"writer.{scalar.Method}({expression}{(scalar.Encoding.Length == 0 ? "" : ", " + scalar.Encoding)});"),
        TextValue => Text($"global::ContractGen.Codecs.Scalars.StringCodec.Write(ref writer, {expression});"),
        CodecValue codec => Text($"{codec.Codec}.Write(ref writer, {expression});"),
        _ => throw new InvalidOperationException("Unknown value."),
    };

    private static Code Unknown(RecordBody record) => record.Unknown is not UnknownKept kept ? None : Text($$"""
        if ({{Access.Get(kept.Get, "value", record.IsStruct)}} is { } unknown)
        {
            writer.UnknownFields(unknown);
        }
        """);

    internal static Code Name(MemberModel member) => $"\"{member.FieldName}\"u8, {member.Number}";
}
