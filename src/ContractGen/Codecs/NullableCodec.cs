using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs;

/// <summary>A value or null.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">The codec of the value.</typeparam>
public readonly struct NullableCodec<T, TCodec> : ICodec<T?>
    where T : struct
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
        if (value is { } present)
        {
            TCodec.Write(ref writer, present);
        }
        else
        {
            writer.Null();
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref T? value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (reader.TryNull())
        {
            value = null;
            return;
        }

        T present = value.GetValueOrDefault();
        TCodec.Read(ref reader, ref present);
        value = present;
    }
}
