using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the lookup of a UTF-8 name: a switch on its length, then comparisons with constants.</summary>
internal static class ByteSwitch
{
    /// <param name="span">The span that is looked up, as code.</param>
    /// <param name="names">Name, its length in UTF-8, and the statement for it.</param>
    public static Code Draw(string span, IReadOnlyList<(string Name, int Length, Code Then)> names) => Text($$"""
        switch ({{span}}.Length)
        {
            {{Blocks(Lengths(names), length => Section(span, length, names))}}
        }
        """);

    private static List<int> Lengths(IReadOnlyList<(string Name, int Length, Code Then)> names)
    {
        var lengths = new List<int>();
        foreach (var (_, length, _) in names)
        {
            var place = lengths.BinarySearch(length);
            if (place < 0)
            {
                lengths.Insert(~place, length);
            }
        }

        return lengths;
    }

    private static Code Section(string span, int length, IReadOnlyList<(string Name, int Length, Code Then)> names) => Text($$"""
        case {{length}}:
            {{Blocks(names, name => name.Length == length ? Test(span, name.Name, name.Then) : None)}}

            break;
        """);

    private static Code Test(string span, string name, Code then) => Text($$"""
        if (global::System.MemoryExtensions.SequenceEqual({{span}}, "{{name}}"u8))
        {
            {{then}}
        }
        """);
}
