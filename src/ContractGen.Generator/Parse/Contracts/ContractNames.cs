using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>The names of generated codecs: beside the contract, named after it, so that they are found from anywhere.</summary>
internal static class ContractNames
{
    /// <summary>The codec of a contract, as code that is right everywhere.</summary>
    public static string Codec(INamedTypeSymbol contract)
    {
        var prefix = contract.ContainingType is { } container ? TypeText.Bare(container) + "."
            : contract.ContainingNamespace is { IsGlobalNamespace: false } space ? "global::" + Path(space) + "."
            : "global::";
        var arguments = contract.Arity == 0 ? "" : $"<{string.Join(", ", contract.TypeArguments.Select(TypeText.Code))}>";
        return prefix + TypeText.Escape(contract.Name + "Codec") + arguments;
    }

    /// <summary>The name that a schema gives the type.</summary>
    public static TypeNameModel Name(INamedTypeSymbol type)
    {
        var name = type.Name;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.Name + "." + name;
        }

        return new(type.ContainingNamespace is { IsGlobalNamespace: false } space ? PlainPath(space) : "", name);
    }

    /// <summary>A namespace with keywords escaped.</summary>
    public static string Path(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? Path(outer) + "." + TypeText.Escape(space.Name) : TypeText.Escape(space.Name);

    /// <summary>A namespace as it stands in metadata.</summary>
    private static string PlainPath(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? PlainPath(outer) + "." + space.Name : space.Name;

    /// <summary>The file of a contract: the full name in metadata, in characters that every file system has.</summary>
    public static string Hint(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        if (type.ContainingNamespace is { IsGlobalNamespace: false } space)
        {
            name = PlainPath(space) + "." + name;
        }

        // Names that differ only in case would be one file on some systems.
        return name.Replace('`', '-') + "." + Suffix(name) + "Contract.g.cs";
    }

    private static string Suffix(string name)
    {
        var hash = 2166136261u;
        foreach (var letter in name)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture) + ".";
    }
}
