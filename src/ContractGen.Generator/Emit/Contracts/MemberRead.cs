using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the reading of one member's value.</summary>
internal sealed class MemberRead(RecordBody record, SeenFields seen, IRecordConstruction construction)
{
    public Code Draw(MemberModel member) =>
        member.OneOf.Length > 0 ? OneOf(member)
        : member is { Presence: PresenceModel.Optional, Number: not 0 } ? Absent(member)
        : Value(member);

    private Code Value(MemberModel member) => member.Value switch
    {
        ScalarValue scalar => Text($"""
            {seen.Mark(member)}
            {construction.Set(member, Wrapped(member, OrNull(member, Scalar(scalar))))}
            """),
        TextValue => Text($"""
            {seen.Mark(member)}
            {construction.Set(member, Wrapped(member, OrNull(member, String(member))))}
            """),
        CodecValue codec when construction.UsesLocals && !IsOptional(member) => InPlace(member, codec),
        CodecValue codec => ThroughLocal(member, codec),
        _ => throw new InvalidOperationException("Unknown value."),
    };

    private Code Absent(MemberModel member) => Text($$"""
        if (!reader.TryAbsent())
        {
            {{Value(member)}}
        }

        """);

    // A null leaves the others alone: text formats write one for each field that is not set.
    private Code OneOf(MemberModel member) => Text($$"""
        if (reader.TryNull())
        {
            {{seen.Mark(member)}}
            {{construction.Set(member, "null")}}
        }
        else
        {
            {{OneOfChecks.Unset(record, member, construction)}}
            {{Present(member)}}
        }

        """);

    private Code Present(MemberModel member) => member.Value switch
    {
        ScalarValue scalar => Text($"""
            {seen.Mark(member)}
            {construction.Set(member, Scalar(scalar))}
            """),
        TextValue => Text($"""
            {seen.Mark(member)}
            {construction.Set(member, String(member))}
            """),
        CodecValue codec => construction.UsesLocals ? InPlace(member, codec) : ThroughLocal(member, codec),
        _ => throw new InvalidOperationException("Unknown value."),
    };

    private static bool IsOptional(MemberModel member) => member.Presence is PresenceModel.Optional or PresenceModel.OptionalNullable;

    private static bool IsNullable(MemberModel member) =>
        member.Presence is PresenceModel.Nullable or PresenceModel.NullOmitted or PresenceModel.OptionalNullable;

    private static Code Scalar(ScalarValue scalar) => $"reader.{scalar.Method}({scalar.Encoding})";

    private Code String(MemberModel member) =>
        IsOptional(member) ? "reader.String()" : Text($"reader.Reuses(false) ? reader.String({construction.Get(member)}) : reader.String()");

    private static Code OrNull(MemberModel member, Code value) => IsNullable(member) ? Text($"reader.TryNull() ? null : {value}") : value;

    private static Code Wrapped(MemberModel member, Code value) => IsOptional(member) ? Text($"new {member.Type}({value})") : value;

    private Code InPlace(MemberModel member, CodecValue codec) => Text($$"""
        {{(codec.Reuses ? Forget(member) : None)}}
        {{seen.Mark(member)}}
        {{CodecOf(member, codec)}}.Read(ref reader, ref {{construction.Get(member)}});
        """);

    private Code Forget(MemberModel member) => Text($$"""
        if (!reader.Reuses({{seen.Has(member)}}))
        {
            {{member.Local}} = default!;
        }

        """);

    private Code ThroughLocal(MemberModel member, CodecValue codec)
    {
        // the optional itself may have a local of its own
        var local = construction.UsesLocals ? member.Local + "Value" : member.Local;
        return Text($"""
            {TypeOf(member, codec)} {local} = {(codec.Reuses ? Existing(member) : "default!")};
            {seen.Mark(member)}
            {CodecOf(member, codec)}.Read(ref reader, ref {local});
            {construction.Set(member, Wrapped(member, local))}
            """);
    }

    private Code Existing(MemberModel member)
    {
        var existing = construction.Get(member);
        return IsOptional(member)
            ? Text($"reader.Reuses({seen.Has(member)}) && {existing}.HasValue ? {existing}.Value : default!")
            : Text($"reader.Reuses({seen.Has(member)}){(member.OwnList ? Text($" || (isNew && {seen.Lacks(member)})") : None)} ? {existing} : default!");
    }

    private static string TypeOf(MemberModel member, CodecValue codec) => IsNullable(member) ? codec.Type + "?" : codec.Type;

    private static Code CodecOf(MemberModel member, CodecValue codec) =>
        IsNullable(member) ? Text($"{codec.NullableCodec}<{codec.Type}, {codec.Codec}>") : codec.Codec;
}
