using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>The codecs that the runtime has, by the name of the type's definition and its namespace.</summary>
internal static class BuiltInCodecs
{
    private const string Root = "global::ContractGen.Codecs.";

    /// <summary>Types that writer and reader have a method of the same name for.</summary>
    private static readonly Dictionary<string, string> Direct =
        new[] { "Boolean", "Int32", "Int64", "UInt32", "UInt64", "Single", "Double", "Guid", "DateTimeOffset", "DateTime", "TimeSpan" }
            .ToDictionary(name => name, name => Of("Scalars", name));

    private static readonly IReadOnlyList<string> Namespaces =
        ["ContractGen.Codecs", "ContractGen.Codecs.Scalars", "ContractGen.Codecs.Lists", "ContractGen.Codecs.Maps", "ContractGen.Formats.Protobuf"];

    private static readonly Dictionary<string, (string Namespace, string Codec)> Scalars = In("Scalars", new()
    {
        ["Byte"] = ("System", "Byte"),
        ["SByte"] = ("System", "SByte"),
        ["Int16"] = ("System", "Int16"),
        ["UInt16"] = ("System", "UInt16"),
        ["Char"] = ("System", "Char"),
        ["String"] = ("System", "String"),
        ["Decimal"] = ("System", "Decimal"),
        ["Half"] = ("System", "Half"),
        ["Int128"] = ("System", "Int128"),
        ["UInt128"] = ("System", "UInt128"),
        ["BigInteger"] = ("System.Numerics", "BigInteger"),
        ["DateOnly"] = ("System", "DateOnly"),
        ["TimeOnly"] = ("System", "TimeOnly"),
        ["Uri"] = ("System", "Uri"),
        ["Version"] = ("System", "Version"),
    });

    private static readonly Dictionary<string, (string Namespace, string Codec)> Lists = In("Lists", new()
    {
        ["List"] = ("System.Collections.Generic", "List"),
        ["HashSet"] = ("System.Collections.Generic", "HashSet"),
        ["SortedSet"] = ("System.Collections.Generic", "SortedSet"),
        ["LinkedList"] = ("System.Collections.Generic", "LinkedList"),
        ["Queue"] = ("System.Collections.Generic", "Queue"),
        ["Stack"] = ("System.Collections.Generic", "Stack"),
        ["IList"] = ("System.Collections.Generic", "ListInterface"),
        ["ISet"] = ("System.Collections.Generic", "SetInterface"),
        ["IEnumerable"] = ("System.Collections.Generic", "Enumerable"),
        ["ICollection"] = ("System.Collections.Generic", "CollectionInterface"),
        ["IReadOnlyList"] = ("System.Collections.Generic", "ReadOnlyList"),
        ["IReadOnlyCollection"] = ("System.Collections.Generic", "ReadOnlyCollectionInterface"),
        ["IReadOnlySet"] = ("System.Collections.Generic", "ReadOnlySet"),
        ["Collection"] = ("System.Collections.ObjectModel", "Collection"),
        ["ObservableCollection"] = ("System.Collections.ObjectModel", "ObservableCollection"),
        ["ReadOnlyCollection"] = ("System.Collections.ObjectModel", "ReadOnlyCollection"),
        ["ImmutableArray"] = ("System.Collections.Immutable", "ImmutableArray"),
        ["ImmutableList"] = ("System.Collections.Immutable", "ImmutableList"),
        ["ImmutableHashSet"] = ("System.Collections.Immutable", "ImmutableHashSet"),
        ["ImmutableSortedSet"] = ("System.Collections.Immutable", "ImmutableSortedSet"),
        ["ImmutableQueue"] = ("System.Collections.Immutable", "ImmutableQueue"),
        ["ImmutableStack"] = ("System.Collections.Immutable", "ImmutableStack"),
        ["FrozenSet"] = ("System.Collections.Frozen", "FrozenSet"),
        ["ConcurrentBag"] = ("System.Collections.Concurrent", "ConcurrentBag"),
        ["ConcurrentQueue"] = ("System.Collections.Concurrent", "ConcurrentQueue"),
        ["ConcurrentStack"] = ("System.Collections.Concurrent", "ConcurrentStack"),
    });

    private static readonly Dictionary<string, (string Namespace, string Codec)> Maps = In("Maps", new()
    {
        ["Dictionary"] = ("System.Collections.Generic", "Dictionary"),
        ["SortedDictionary"] = ("System.Collections.Generic", "SortedDictionary"),
        ["SortedList"] = ("System.Collections.Generic", "SortedList"),
        ["IDictionary"] = ("System.Collections.Generic", "DictionaryInterface"),
        ["IReadOnlyDictionary"] = ("System.Collections.Generic", "ReadOnlyDictionary"),
        ["ReadOnlyDictionary"] = ("System.Collections.ObjectModel", "ReadOnlyDictionaryClass"),
        ["ConcurrentDictionary"] = ("System.Collections.Concurrent", "ConcurrentDictionary"),
        ["ImmutableDictionary"] = ("System.Collections.Immutable", "ImmutableDictionary"),
        ["ImmutableSortedDictionary"] = ("System.Collections.Immutable", "ImmutableSortedDictionary"),
        ["FrozenDictionary"] = ("System.Collections.Frozen", "FrozenDictionary"),
    });

    private static readonly Dictionary<string, (string Namespace, string Codec)> ByteContainers = In("Scalars", new()
    {
        ["Memory"] = ("System", "Memory"),
        ["ReadOnlyMemory"] = ("System", "ReadOnlyMemory"),
        ["ImmutableArray"] = ("System.Collections.Immutable", "ImmutableByteArray"),
    });

    /// <summary>The types that a map's key may have, besides enums.</summary>
    private static readonly HashSet<string> Keys =
        ["Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Char", "String", "Boolean", "Guid", "DateOnly"];

    public static bool IsDirect(ITypeSymbol type) => IsSystem(type) && Direct.ContainsKey(type.Name);

    public static string? Scalar(ITypeSymbol type) =>
        Direct.TryGetValue(type.Name, out var direct) && IsSystem(type) ? direct : Find(Scalars, type);

    public static string? Key(ITypeSymbol type) => Keys.Contains(type.Name) ? Scalar(type) : null;

    public static string? List(INamedTypeSymbol type) => type.Arity == 1 ? Find(Lists, type) : null;

    public static string? Map(INamedTypeSymbol type) => type.Arity == 2 ? Find(Maps, type) : null;

    public static bool IsListOrMap(ITypeSymbol type) =>
        Bytes(type) is null && (type is IArrayTypeSymbol || (type is INamedTypeSymbol named && (List(named) ?? Map(named)) is not null));

    /// <summary>Codecs of bytes, which are no lists of numbers.</summary>
    public static string? Bytes(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => Of("Scalars", "ByteArray"),
        INamedTypeSymbol { Arity: 1 } named when named.TypeArguments[0].SpecialType == SpecialType.System_Byte => Find(ByteContainers, type),
        _ => null,
    };

    /// <summary>The codec of an integer with an encoding, numbered as in <c>IntegerEncoding</c>; null where there is none.</summary>
    public static string? Encoded(ITypeSymbol type, int encoding) => (encoding, type.SpecialType) switch
    {
        (1, SpecialType.System_Int32 or SpecialType.System_Int64) => Of("Scalars", "ZigZag" + type.Name),
        (2, SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64) => Of("Scalars", "Fixed" + type.Name),
        _ => null,
    };

    /// <summary>The last part of the namespace of a codec of the runtime; null for any other.</summary>
    public static string? Folder(INamedTypeSymbol codec) => codec.ContainingNamespace is { } space
        && Namespaces.Any(each => IsIn(space, each, each.Length)) ? space.Name : null;

    /// <summary>Whether a codec makes a message of a scalar: messages that stand twice are merged.</summary>
    public static bool IsWrapper(INamedTypeSymbol codec) => codec.Name == "WrapperCodec" && Folder(codec) == "Protobuf";

    public static string Array { get; } = Of("Lists", "Array");

    public static string GenericList { get; } = Of("Lists", "List");

    private static string Of(string folder, string name) => $"{Root}{folder}.{name}Codec";

    /// <summary>Codecs whose whole names are put together once.</summary>
    private static Dictionary<string, (string Namespace, string Codec)> In(string folder, Dictionary<string, (string Namespace, string Name)> codecs) =>
        codecs.ToDictionary(codec => codec.Key, codec => (codec.Value.Namespace, Of(folder, codec.Value.Name)));

    private static bool IsSystem(ITypeSymbol type) => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static string? Find(Dictionary<string, (string Namespace, string Codec)> codecs, ITypeSymbol type) =>
        codecs.TryGetValue(type.Name, out var found) && type.ContainingType is null && IsIn(type.ContainingNamespace, found.Namespace, found.Namespace.Length)
            ? found.Codec
            : null;

    /// <summary>Whether the namespace is the first <paramref name="length"/> characters of the path.</summary>
    private static bool IsIn(INamespaceSymbol? space, string path, int length)
    {
        if (space is null or { IsGlobalNamespace: true })
        {
            return false;
        }

        var start = length - space.Name.Length;
        if (start < 0 || string.CompareOrdinal(path, start, space.Name, 0, space.Name.Length) != 0)
        {
            return false;
        }

        return start == 0 ? space.ContainingNamespace.IsGlobalNamespace : path[start - 1] == '.' && IsIn(space.ContainingNamespace, path, start - 1);
    }
}
