using ContractGen.Formats;

namespace ContractGen.Codecs;

/// <summary>A codec that says how a format may lay out lists of its values; codecs without it are <see cref="ElementKind.Delimited"/>.</summary>
public interface IElementCodec
{
    /// <summary>The kind of one element.</summary>
    static abstract ElementKind ElementKind { get; }
}
