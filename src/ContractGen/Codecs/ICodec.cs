using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs;

/// <summary>Writes a <typeparamref name="T"/> to any format and reads it from any format.</summary>
/// <remarks>Implemented by structs, so that a codec made of codecs (<c>ListCodec&lt;Item, ItemCodec&gt;</c>) is specialised by the compiler.
/// A converter of one's own is nothing but a struct with this interface, named by <c>[Field(Codec = typeof(MoneyCodec))]</c>.</remarks>
/// <typeparam name="T">The .NET type.</typeparam>
public interface ICodec<T>
{
    /// <summary>How a format may lay out lists of these values; <see cref="ElementKind.Delimited"/> unless the codec says otherwise.</summary>
    static virtual ElementKind ElementKind => ElementKind.Delimited;

    /// <summary>What the codec writes, for schema languages and documentation; a codec of the user's own need not say.</summary>
    static virtual TypeSchema Schema => new CustomSchema(typeof(T));

    /// <summary>Writes <paramref name="value"/> as one value.</summary>
    static abstract void Write<TWriter>(ref TWriter writer, T value)
        where TWriter : struct, IFormatWriter, allows ref struct;

    /// <summary>Reads one value. On entry default means "make a new one", an instance means "fill this one". Never throws on bad input.</summary>
    static abstract void Read<TReader>(ref TReader reader, ref T value)
        where TReader : struct, IFormatReader, allows ref struct;
}
