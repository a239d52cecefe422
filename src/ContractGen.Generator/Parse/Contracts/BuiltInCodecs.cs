using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>The codecs that the runtime has, by the full name of the type's definition.</summary>
internal static class BuiltInCodecs
{
    private const string Root = "global::ContractGen.Codecs.";

    /// <summary>Types that writer and reader have a method of the same name for.</summary>
    private static readonly HashSet<string> Direct =
        ["Boolean", "Int32", "Int64", "UInt32", "UInt64", "Single", "Double", "Guid", "DateTimeOffset", "DateTime", "TimeSpan"];

    private static readonly Dictionary<string, string> Scalars = new()
    {
        ["System.Byte"] = "Byte",
        ["System.SByte"] = "SByte",
        ["System.Int16"] = "Int16",
        ["System.UInt16"] = "UInt16",
        ["System.Char"] = "Char",
        ["System.String"] = "String",
        ["System.Decimal"] = "Decimal",
        ["System.Half"] = "Half",
        ["System.Int128"] = "Int128",
        ["System.UInt128"] = "UInt128",
        ["System.Numerics.BigInteger"] = "BigInteger",
        ["System.DateOnly"] = "DateOnly",
        ["System.TimeOnly"] = "TimeOnly",
        ["System.Uri"] = "Uri",
        ["System.Version"] = "Version",
    };

    private static readonly Dictionary<string, string> Lists = new()
    {
        ["System.Collections.Generic.List"] = "List",
        ["System.Collections.Generic.HashSet"] = "HashSet",
        ["System.Collections.Generic.SortedSet"] = "SortedSet",
        ["System.Collections.Generic.LinkedList"] = "LinkedList",
        ["System.Collections.Generic.Queue"] = "Queue",
        ["System.Collections.Generic.Stack"] = "Stack",
        ["System.Collections.Generic.IList"] = "ListInterface",
        ["System.Collections.Generic.ISet"] = "SetInterface",
        ["System.Collections.Generic.IEnumerable"] = "Enumerable",
        ["System.Collections.Generic.ICollection"] = "CollectionInterface",
        ["System.Collections.Generic.IReadOnlyList"] = "ReadOnlyList",
        ["System.Collections.Generic.IReadOnlyCollection"] = "ReadOnlyCollectionInterface",
        ["System.Collections.Generic.IReadOnlySet"] = "ReadOnlySet",
        ["System.Collections.ObjectModel.Collection"] = "Collection",
        ["System.Collections.ObjectModel.ObservableCollection"] = "ObservableCollection",
        ["System.Collections.ObjectModel.ReadOnlyCollection"] = "ReadOnlyCollection",
        ["System.Collections.Immutable.ImmutableArray"] = "ImmutableArray",
        ["System.Collections.Immutable.ImmutableList"] = "ImmutableList",
        ["System.Collections.Immutable.ImmutableHashSet"] = "ImmutableHashSet",
        ["System.Collections.Immutable.ImmutableSortedSet"] = "ImmutableSortedSet",
        ["System.Collections.Immutable.ImmutableQueue"] = "ImmutableQueue",
        ["System.Collections.Immutable.ImmutableStack"] = "ImmutableStack",
        ["System.Collections.Frozen.FrozenSet"] = "FrozenSet",
        ["System.Collections.Concurrent.ConcurrentBag"] = "ConcurrentBag",
        ["System.Collections.Concurrent.ConcurrentQueue"] = "ConcurrentQueue",
        ["System.Collections.Concurrent.ConcurrentStack"] = "ConcurrentStack",
    };

    private static readonly Dictionary<string, string> Maps = new()
    {
        ["System.Collections.Generic.Dictionary"] = "Dictionary",
        ["System.Collections.Generic.SortedDictionary"] = "SortedDictionary",
        ["System.Collections.Generic.SortedList"] = "SortedList",
        ["System.Collections.Generic.IDictionary"] = "DictionaryInterface",
        ["System.Collections.Generic.IReadOnlyDictionary"] = "ReadOnlyDictionary",
        ["System.Collections.ObjectModel.ReadOnlyDictionary"] = "ReadOnlyDictionaryClass",
        ["System.Collections.Concurrent.ConcurrentDictionary"] = "ConcurrentDictionary",
        ["System.Collections.Immutable.ImmutableDictionary"] = "ImmutableDictionary",
        ["System.Collections.Immutable.ImmutableSortedDictionary"] = "ImmutableSortedDictionary",
        ["System.Collections.Frozen.FrozenDictionary"] = "FrozenDictionary",
    };

    /// <summary>The types that a map's key may have, besides enums.</summary>
    private static readonly HashSet<string> Keys =
        ["Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Char", "String", "Boolean", "Guid", "DateOnly"];

    public static bool IsDirect(ITypeSymbol type) => IsSystem(type) && Direct.Contains(type.Name);

    public static string? Scalar(ITypeSymbol type) =>
        IsDirect(type) ? Of("Scalars", type.Name)
        : Scalars.TryGetValue(FullName(type), out var name) ? Of("Scalars", name)
        : null;

    public static string? Key(ITypeSymbol type) => Keys.Contains(type.Name) ? Scalar(type) : null;

    public static string? List(INamedTypeSymbol type) => type.Arity == 1 && Lists.TryGetValue(FullName(type), out var name) ? Of("Lists", name) : null;

    public static string? Map(INamedTypeSymbol type) => type.Arity == 2 && Maps.TryGetValue(FullName(type), out var name) ? Of("Maps", name) : null;

    public static bool IsListOrMap(ITypeSymbol type) =>
        Bytes(type) is null && (type is IArrayTypeSymbol || (type is INamedTypeSymbol named && (List(named) ?? Map(named)) is not null));

    /// <summary>Codecs of bytes, which are no lists of numbers.</summary>
    public static string? Bytes(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => Of("Scalars", "ByteArray"),
        INamedTypeSymbol { Arity: 1 } named when named.TypeArguments[0].SpecialType == SpecialType.System_Byte => FullName(type) switch
        {
            "System.Memory" => Of("Scalars", "Memory"),
            "System.ReadOnlyMemory" => Of("Scalars", "ReadOnlyMemory"),
            "System.Collections.Immutable.ImmutableArray" => Of("Scalars", "ImmutableByteArray"),
            _ => null,
        },
        _ => null,
    };

    /// <summary>The codec of an integer with an encoding, numbered as in <c>IntegerEncoding</c>; null where there is none.</summary>
    public static string? Encoded(ITypeSymbol type, int encoding) => (encoding, type.SpecialType) switch
    {
        (1, SpecialType.System_Int32 or SpecialType.System_Int64) => Of("Scalars", "ZigZag" + type.Name),
        (2, SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64) => Of("Scalars", "Fixed" + type.Name),
        _ => null,
    };

    public static string Array => Of("Lists", "Array");

    private static string Of(string folder, string name) => $"{Root}{folder}.{name}Codec";

    private static bool IsSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static string FullName(ITypeSymbol type) =>
        type.ContainingType is null && type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.Name : type.Name;
}
