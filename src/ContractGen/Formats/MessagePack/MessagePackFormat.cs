using System.Runtime.CompilerServices;
using ContractGen.Buffers;
using ContractGen.Codecs;
using ContractGen.Schemas;

namespace ContractGen.Formats.MessagePack;

/// <summary>MessagePack, as the entry points see it.</summary>
internal readonly unsafe struct MessagePackFormat : IFormat
{
    public static string Name => MessagePackCodec.FormatName;

    public static string MediaType => "application/vnd.msgpack";

    public static FormatOptions DefaultOptions => MessagePackOptions.Default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T, TCodec>(ref WriteBuffer buffer, T value, FormatOptions options)
        where TCodec : ICodec<T>
    {
        MessagePackWriter writer = new(buffer, (MessagePackOptions)options, &TypeSchema.Of<T, TCodec>);
        TCodec.Write(ref writer, value);
        writer.End(0, ref buffer);
    }

    public static void WriteNext<T, TCodec>(ref WriteBuffer buffer, T value, FormatOptions options)
        where TCodec : ICodec<T>
    {
        int start = buffer.Length;
        MessagePackWriter writer = new(buffer, (MessagePackOptions)options, &TypeSchema.Of<T, TCodec>);
        TCodec.Write(ref writer, value);
        writer.End(start, ref buffer);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> input, FormatOptions options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        MessagePackReader reader = new(input, (MessagePackOptions)options, populating);
        TCodec.Read(ref reader, ref value);
        reader.End();
        if (reader.Failed)
        {
            error = reader.GetError(input, 0, TCodec.Schema);
            return false;
        }

        error = default;
        return true;
    }

    public static bool TryReadNext<T, TCodec>(
        ReadOnlySpan<byte> input, ref DocumentCursor cursor, FormatOptions options, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        MessagePackReader reader = new(input, (MessagePackOptions)options, populating: false);
        int start = cursor.Position;
        bool isNext = reader.NextDocument(cursor);
        if (isNext)
        {
            TCodec.Read(ref reader, ref value);
        }

        reader.EndDocument(ref cursor);
        error = reader.Failed ? reader.GetError(input, start, TCodec.Schema) : default;
        return isNext && !reader.Failed;
    }
}
