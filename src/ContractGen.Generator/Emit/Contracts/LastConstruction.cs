using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>The values are collected in local variables, and the instance is made of them at the end.</summary>
internal sealed class LastConstruction(RecordBody record, CreatedLast creation, SeenFields seen) : IRecordConstruction
{
    public bool UsesLocals => true;

    /// <summary>A struct whose constructor sets everything and has no defaults starts from the given value, new or not.</summary>
    private bool StartsFromValue => record.IsStruct
        && creation.Parameters.Count == record.Members.Count
        && creation.Parameters.All(parameter => parameter.Default.Length == 0);

    /// <summary>Whether an existing instance is filled; otherwise a new one takes its place.</summary>
    private bool IsFilled => creation.CanFill && !record.IsStruct;

    private string IsNew => record.IsStruct ? "global::ContractGen.Codecs.Unset.Is(ref value)" : "value is null";

    public Code Begin => Text($"""
        {(StartsFromValue ? Lines(record.Members, member => $"{member.Type} {member.Local} = {GetFrom(member)};") : FromDefaults)}
        {(record.Unknown is UnknownKept ? "global::ContractGen.Codecs.UnknownFields? unknown = null;" : "")}
        """);

    public Code End => Text($$"""
        {{seen.GoBack(StartsFromValue ? $"{IsNew} && " : "isNew && ")}}
        if (reader.Failed)
        {
            return;
        }

        {{(seen.IsRequiring ? Check : None)}}

        {{(IsFilled ? Fill : None)}}

        value = {{creation.Target}}({{List(creation.Parameters, parameter => record.Members[parameter.Member].Local)}});
        {{Lines(record.Members.Where(member => creation.Parameters.All(parameter => parameter.Member != member.Index)), SetOther)}}
        {{Keep}}
        """);

    private Code FromDefaults => Text($$"""
        bool isNew = {{IsNew}};
        {{Lines(record.Members, member => $"{member.Type} {member.Local} = {Default(member)};")}}
        if (!isNew)
        {
            {{Lines(record.Members, member => $"{member.Local} = {GetFrom(member)};")}}
        }

        """);

    private Code Check => Text($$"""
        if ({{(StartsFromValue ? IsNew : "isNew")}} && {{seen.Misses}})
        {
            {{seen.Report}}
            return;
        }
        """);

    private Code Fill => Text($$"""
        if (!isNew)
        {
            {{Lines(record.Members, member => SetTo(member, member.Local))}}
            {{Keep}}
            return;
        }
        """);

    private Code Keep => record.Unknown is not UnknownKept kept ? None : Text($$"""
        if (unknown is not null)
        {
            {{Access.Set(kept.Set, "value", record.IsStruct, "unknown")}}
        }
        """);

    public string Get(MemberModel member) => member.Local;

    public Code Set(MemberModel member, Code value) => $"{member.Local} = {value};";

    private Code SetOther(MemberModel member) => Text($$"""
        if ({{(IsFilled ? "" : "!isNew || ")}}{{seen.Has(member)}})
        {
            {{SetTo(member, member.Local)}}
        }
        """);

    private string GetFrom(MemberModel member) => Access.Get(member.Get, record.IsStruct ? "value" : "value!", record.IsStruct);

    private Code SetTo(MemberModel member, Code value) => Access.Set(member.Set, record.IsStruct ? "value" : "value!", record.IsStruct, value);

    private string Default(MemberModel member) =>
        creation.Parameters.FirstOrDefault(parameter => parameter.Member == member.Index) is { Default.Length: > 0 } given ? given.Default : "default!";
}
