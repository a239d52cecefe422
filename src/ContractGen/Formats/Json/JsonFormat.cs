using System.Runtime.CompilerServices;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Json;

/// <summary>JSON, as the entry points see it.</summary>
internal readonly struct JsonFormat : IFormat
{
    public static string Name => JsonCodec.FormatName;

    public static string MediaType => "application/json";

    public static FormatOptions DefaultOptions => JsonOptions.Default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T, TCodec>(ref WriteBuffer buffer, T value, FormatOptions options)
        where TCodec : ICodec<T>
    {
        JsonWriter writer = new(buffer, (JsonOptions)options);
        TCodec.Write(ref writer, value);
        writer.End(ref buffer);
    }

    public static void WriteNext<T, TCodec>(ref WriteBuffer buffer, T value, FormatOptions options)
        where TCodec : ICodec<T>
    {
        JsonWriter writer = new(buffer, (JsonOptions)options);
        TCodec.Write(ref writer, value);
        writer.EndLine(ref buffer);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> input, FormatOptions options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        JsonReader reader = new(input, (JsonOptions)options, populating);
        TCodec.Read(ref reader, ref value);
        reader.End();
        if (reader.Failed)
        {
            error = reader.GetError(input);
            return false;
        }

        error = default;
        return true;
    }

    public static bool TryReadNext<T, TCodec>(
        ReadOnlySpan<byte> input, ref DocumentCursor cursor, FormatOptions options, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        JsonReader reader = new(input, (JsonOptions)options, populating: false);
        bool isNext = reader.NextDocument(ref cursor);
        if (isNext)
        {
            TCodec.Read(ref reader, ref value);
        }

        reader.EndDocument(ref cursor);
        error = reader.Failed ? reader.GetError(input) : default;
        return isNext && !reader.Failed;
    }
}
