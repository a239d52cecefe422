using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>The instance is made first, and each value set as it is read, so that what an initializer set survives a missing field.</summary>
internal sealed class FirstConstruction(RecordBody record, CreatedFirst creation, SeenFields seen) : IRecordConstruction
{
    private readonly string _target = record.IsStruct ? "value" : "result";

    private bool IsRequiring => seen.IsRequiring;

    public bool UsesLocals => false;

    private bool AsksForNew => IsRequiring || record.Members.Any(member => member.OwnList);

    public Code Begin => Text($"""
        {(AsksForNew ? $"bool isNew = {(record.IsStruct ? "global::ContractGen.Codecs.Unset.Is(ref value)" : "value is null")};" : "")}
        {(record.IsStruct ? Struct : $"{record.Type} result = value ??= {creation.Expression};")}
        {(record.Unknown is UnknownKept kept ? $"global::ContractGen.Codecs.UnknownFields? unknown = {Access.Get(kept.Get, _target, record.IsStruct)};" : "")}
        """);

    public Code End => !IsRequiring && record.Unknown is not UnknownKept ? None : Text($$"""
        {{seen.GoBack("isNew && ")}}
        {{(record.Unknown is UnknownKept kept ? Keep(kept) : "")}}
        {{(IsRequiring ? Check : "")}}
        """);

    private Code Struct => creation.Expression.Length == 0 ? None : Text($$"""
        if ({{(AsksForNew ? "isNew" : "global::ContractGen.Codecs.Unset.Is(ref value)")}})
        {
            value = {{creation.Expression}};
        }

        """);

    private Code Check => Text($$"""
        if (isNew && {{seen.Misses}})
        {
            {{seen.Report}}
        }
        """);

    private Code Keep(UnknownKept kept) => Text($$"""
        if (unknown is not null)
        {
            {{Access.Set(kept.Set, _target, record.IsStruct, "unknown")}}
        }

        """);

    public string Get(MemberModel member) => Access.Get(member.Get, _target, record.IsStruct);

    public Code Set(MemberModel member, Code value) => Access.Set(member.Set, _target, record.IsStruct, value);
}
