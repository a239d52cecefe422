using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the lookup of a UTF-8 name: a switch on its length, then comparisons with constants.</summary>
internal static class ByteSwitch
{
    /// <param name="span">The span that is looked up, as code.</param>
    /// <param name="names">Name, its length in UTF-8, and the statement for it.</param>
    public static string Draw(string span, IEnumerable<(string Name, int Length, string Then)> names) => Text($$"""
        switch ({{span}}.Length)
        {
            {{Blocks(names.GroupBy(name => name.Length).OrderBy(group => group.Key), group => Section(span, group.Key, group))}}
        }
        """);

    private static string Section(string span, int length, IEnumerable<(string Name, int Length, string Then)> names) => Text($$"""
        case {{length}}:
            {{Lines(names, name => Test(span, name.Name, name.Then))}}
            break;
        """);

    private static string Test(string span, string name, string then) => Text($$"""
        if (global::System.MemoryExtensions.SequenceEqual({{span}}, "{{name}}"u8))
        {
            {{then}}
        }
        """);
}
