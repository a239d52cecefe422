using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContractGen.Generator.Model;

/// <summary>A place in a source file as plain data; a Location would hold the whole compilation alive.</summary>
internal sealed record LocationModel(string FilePath, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationModel? From(Location? location) =>
        location is { IsInSource: true }
            ? new(location.SourceTree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
            : null;

    /// <summary>The place of a symbol's declaration in source.</summary>
    public static LocationModel? From(ISymbol symbol) => From(symbol.Locations.FirstOrDefault(place => place.IsInSource));

    public Location ToLocation() => Location.Create(FilePath, Span, Lines);
}
