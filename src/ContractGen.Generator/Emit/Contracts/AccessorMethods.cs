using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the accessors of members that are not public, or that only an initializer may set.</summary>
internal static class AccessorMethods
{
    public static Code Draw(IReadOnlyList<AccessorModel> accessors) =>
        accessors.Count == 0 ? None : Blocks(accessors.GroupBy(accessor => accessor.Host), group => group.Key.Length == 0 ? Methods(group) : Text($$"""
            private static class {{group.Key}}
                {{group.First().Constraints}}
            {
                {{Methods(group)}}
            }
            """));

    private static Code Methods(IEnumerable<AccessorModel> accessors) => Blocks(accessors, accessor => Text($"""
        [global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.{accessor.Kind}{Name(accessor)})]
        {(accessor.Host.Length == 0 ? "private" : "public")} static extern {accessor.Signature};
        """));

    private static string Name(AccessorModel accessor) => accessor.Target.Length == 0 ? "" : $", Name = \"{accessor.Target}\"";
}
