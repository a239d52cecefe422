using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs;

/// <summary>An object or null; also <c>T?</c> of an unconstrained type parameter, where only the type argument says whether null can be.</summary>
/// <typeparam name="T">The type of the object; of a struct, null reads as the default value.</typeparam>
/// <typeparam name="TCodec">The codec of the object.</typeparam>
public readonly struct NullableReferenceCodec<T, TCodec> : ICodec<T?>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new NullableSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static ElementKind ElementKind => TCodec.ElementKind;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, T? value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value is null)
        {
            writer.Null();
        }
        else
        {
            TCodec.Write(ref writer, value);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref T? value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (reader.TryNull())
        {
            value = default;
        }
        else
        {
            // default stands for "make a new one" in the codec's own terms
            TCodec.Read(ref reader, ref value!);
        }
    }
}
