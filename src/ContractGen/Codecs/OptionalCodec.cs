using System.Runtime.CompilerServices;
using ContractGen.Formats;
using ContractGen.Schemas;

namespace ContractGen.Codecs;

/// <summary>An optional value outside a record, where nothing can be absent: absence is written as null, and what is read is present.</summary>
/// <remarks>As a member of a contract, an optional is left out when it is absent; the generator sees to that.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">The codec of the value.</typeparam>
public readonly struct OptionalCodec<T, TCodec> : ICodec<Optional<T>>
    where TCodec : ICodec<T>
{
    /// <inheritdoc/>
    public static TypeSchema Schema => new NullableSchema(TCodec.Schema);

    /// <inheritdoc/>
    public static ElementKind ElementKind => TCodec.ElementKind;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TWriter>(ref TWriter writer, Optional<T> value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        if (value.HasValue)
        {
            TCodec.Write(ref writer, value.Value);
        }
        else
        {
            writer.Null();
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Read<TReader>(ref TReader reader, ref Optional<T> value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        T present = value.HasValue ? value.Value : default!;
        TCodec.Read(ref reader, ref present);
        value = present;
    }
}
