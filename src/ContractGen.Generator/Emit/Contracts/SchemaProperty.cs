using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the property by which a codec describes what it writes. Nothing of it is left in a program that does not ask.</summary>
internal static class SchemaProperty
{
    private const string Schemas = "global::ContractGen.Schemas";

    /// <summary>The property's head, for types that have a body of their own for it.</summary>
    public const string Head = "public static global::ContractGen.Schemas.TypeSchema Schema";

    public static Code Draw(RecordBody record) => Text($$"""
        /// <inheritdoc/>
        {{Head}} => new {{Schemas}}.RecordSchema(
            {{Names(record.Type, record.Name)}}, global::ContractGen.ContractLayout.{{(record.ArrayLength > 0 ? "Array" : "Map")}}, static fields =>
            {
                {{Lines(record.Members, Field)}}
            });
        """);

    public static Code Draw(UnionBody union) => Text($$"""
        /// <inheritdoc/>
        {{Head}} => new {{Schemas}}.UnionSchema(
            {{Names(union.Type, union.Name)}}, "{{union.Discriminator}}", static cases =>
            {
                {{Lines(union.Cases, item => $"cases.Add<{item.Type}, {item.Codec}>(\"{item.Name}\", {item.Number});")}}
            });
        """);

    public static Code Draw(EnumModel item) => Text($$"""
        {{Head}} => new {{Schemas}}.EnumSchema(
            {{Names(item.Type, item.Name)}}, {{item.UnderlyingCodec}}.Schema, static values =>
            {
                {{Lines(item.Read, name => $"values.Add(\"{name.Name}\", {name.Number});")}}
            });
        """);

    private static Code Names(string type, TypeNameModel name) => $"typeof({type}), \"{name.Namespace}\", \"{name.Name}\"";

    private static Code Field(MemberModel member)
    {
        var required = member.Required ? ", required: true" : "";
        var oneOf = member.OneOf.Length > 0 ? $", oneOf: \"{member.OneOf}\"" : "";
        return $"fields.Add<{member.Value.Type}, {member.Value.Codec}>(\"{member.FieldName}\", {member.Number}, {Schemas}.FieldPresence.{member.Presence.ToString()}{required}{oneOf});";
    }
}
