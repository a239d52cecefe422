using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the reading of one member's value.</summary>
internal static class MemberRead
{
    public static string Draw(MemberModel member, SeenFields seen, IRecordConstruction construction) => member.Value switch
    {
        ScalarValue scalar => Text($"""
            {seen.Mark(member)}
            {construction.Set(member, Wrapped(member, OrNull(member, $"reader.{scalar.Method}({scalar.Encoding})")))}
            """),
        TextValue => Text($"""
            {seen.Mark(member)}
            {construction.Set(member, Wrapped(member, OrNull(member, $"reader.String({Existing(member, construction)})")))}
            """),
        CodecValue codec when construction.UsesLocals && !IsOptional(member) => InPlace(member, codec, seen, construction),
        CodecValue codec => ThroughLocal(member, codec, seen, construction),
        _ => throw new InvalidOperationException("Unknown value."),
    };

    private static bool IsOptional(MemberModel member) => member.Presence is PresenceModel.Optional or PresenceModel.OptionalNullable;

    private static bool IsNullable(MemberModel member) =>
        member.Presence is PresenceModel.Nullable or PresenceModel.NullOmitted or PresenceModel.OptionalNullable;

    private static string OrNull(MemberModel member, string value) => IsNullable(member) ? $"reader.TryNull() ? null : {value}" : value;

    private static string Wrapped(MemberModel member, string value) => IsOptional(member) ? $"new {member.Type}({value})" : value;

    private static string Existing(MemberModel member, IRecordConstruction construction) =>
        IsOptional(member) ? "null" : $"reader.Reuses(false) ? {construction.Get(member)} : null";

    private static string InPlace(MemberModel member, CodecValue codec, SeenFields seen, IRecordConstruction construction) => Text($$"""
        {{(codec.Reuses ? Forget(member, seen) : "")}}
        {{seen.Mark(member)}}
        {{CodecOf(member, codec)}}.Read(ref reader, ref {{construction.Get(member)}});
        """);

    private static string Forget(MemberModel member, SeenFields seen) => Text($$"""
        if (!reader.Reuses({{seen.Has(member)}}))
        {
            {{member.Local}} = default!;
        }

        """);

    private static string ThroughLocal(MemberModel member, CodecValue codec, SeenFields seen, IRecordConstruction construction) => Text($"""
        {TypeOf(member, codec)} {member.Local} = {(codec.Reuses && !IsOptional(member) ? $"reader.Reuses({seen.Has(member)}) ? {construction.Get(member)} : default!" : "default!")};
        {seen.Mark(member)}
        {CodecOf(member, codec)}.Read(ref reader, ref {member.Local});
        {construction.Set(member, Wrapped(member, member.Local))}
        """);

    private static string TypeOf(MemberModel member, CodecValue codec) => IsNullable(member) ? codec.Type + "?" : codec.Type;

    private static string CodecOf(MemberModel member, CodecValue codec) =>
        !IsNullable(member) ? codec.Codec
        : codec.IsStruct ? $"global::ContractGen.Codecs.NullableCodec<{codec.Type}, {codec.Codec}>"
        : $"global::ContractGen.Codecs.NullableReferenceCodec<{codec.Type}, {codec.Codec}>";
}
