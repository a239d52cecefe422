using System.Runtime.CompilerServices;
using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>Protobuf, as the entry points see it.</summary>
internal readonly unsafe struct ProtobufFormat : IFormat
{
    public static string Name => ProtobufCodec.FormatName;

    public static string MediaType => "application/x-protobuf";

    public static FormatOptions DefaultOptions => ProtobufOptions.Default;

    public static bool NeedsNumbers => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T, TCodec>(ref WriteBuffer buffer, T value, FormatOptions options)
        where TCodec : ICodec<T>
    {
        ProtobufWriter writer = new(buffer, (ProtobufOptions)options, isDelimited: false, &TypeSchema.Of<T, TCodec>);
        TCodec.Write(ref writer, value);
        writer.End(ref buffer);
    }

    public static void WriteNext<T, TCodec>(ref WriteBuffer buffer, T value, FormatOptions options)
        where TCodec : ICodec<T>
    {
        ProtobufWriter writer = new(buffer, (ProtobufOptions)options, isDelimited: true, &TypeSchema.Of<T, TCodec>);
        TCodec.Write(ref writer, value);
        writer.End(ref buffer);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> input, FormatOptions options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        ProtobufReader reader = new(input, (ProtobufOptions)options, populating);
        TCodec.Read(ref reader, ref value);
        if (reader.Failed)
        {
            error = reader.GetError(input, 0, input.Length, TCodec.Schema);
            return false;
        }

        error = default;
        return true;
    }

    public static bool TryReadNext<T, TCodec>(
        ReadOnlySpan<byte> input, ref DocumentCursor cursor, FormatOptions options, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        error = default;
        if (cursor.Position >= input.Length)
        {
            return false;
        }

        ProtobufReader reader = new(input, (ProtobufOptions)options, populating: false);
        int start = 0;
        int end = 0;
        if (reader.TryDocument(cursor.Position, out start, out end))
        {
            TCodec.Read(ref reader, ref value);
        }

        cursor.Position = end;
        cursor.Count++;
        if (reader.Failed)
        {
            error = reader.GetError(input, start, end, TCodec.Schema);
            return false;
        }

        return true;
    }
}
