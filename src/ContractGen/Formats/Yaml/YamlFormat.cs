using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats.Yaml;

/// <summary>YAML, as the entry points see it.</summary>
internal readonly struct YamlFormat : IFormat
{
    public static string Name => YamlCodec.FormatName;

    public static string MediaType => "application/yaml";

    public static FormatOptions DefaultOptions => YamlOptions.Default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T, TCodec>(ref WriteBuffer buffer, T value, FormatOptions options)
        where TCodec : ICodec<T>
    {
        YamlOptions own = (YamlOptions)options;
        if (own.Comments is { } comments)
        {
            comments.Write<T, TCodec>(ref buffer, value, own);
            return;
        }

        Write<T, TCodec, YamlComments.Left>(ref buffer, value, own);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Write<T, TCodec, TComments>(ref WriteBuffer buffer, T value, YamlOptions options)
        where TCodec : ICodec<T>
        where TComments : IYamlComments
    {
        YamlWriter<TComments> writer = new(buffer, options);
        TCodec.Write(ref writer, value);
        writer.End(ref buffer);
    }

    public static void WriteNext<T, TCodec>(ref WriteBuffer buffer, T value, FormatOptions options)
        where TCodec : ICodec<T>
    {
        "---\n"u8.CopyTo(MemoryMarshal.CreateSpan(ref buffer.Cursor, WriteBuffer.Slack));
        buffer.Cursor = ref Unsafe.Add(ref buffer.Cursor, 4);
        buffer.Restore();
        Write<T, TCodec>(ref buffer, value, options);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> input, FormatOptions options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        if (YamlEncoding.IsWide(input))
        {
            return TryReadWide<T, TCodec>(input, options, populating, ref value, out error);
        }

        YamlReader reader = new(input, (YamlOptions)options, populating);
        reader.Begin();
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
        if (YamlEncoding.IsWide(input))
        {
            return TryReadNextWide<T, TCodec>(input, ref cursor, options, ref value, out error);
        }

        YamlReader reader = new(input, (YamlOptions)options, populating: false);
        bool isNext = reader.NextDocument(ref cursor);
        if (isNext)
        {
            TCodec.Read(ref reader, ref value);
        }

        reader.EndDocument(ref cursor);
        error = reader.Failed ? reader.GetError(input) : default;
        return isNext && !reader.Failed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadWide<T, TCodec>(
        ReadOnlySpan<byte> input, FormatOptions options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        if (!YamlEncoding.TryTranscode(input, out byte[]? rented, out int length))
        {
            error = NotText;
            return false;
        }

        try
        {
            return TryRead<T, TCodec>(rented.AsSpan(0, length), options, populating, ref value, out error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadNextWide<T, TCodec>(
        ReadOnlySpan<byte> input, ref DocumentCursor cursor, FormatOptions options, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        if (!YamlEncoding.TryTranscode(input, out byte[]? rented, out int length))
        {
            error = NotText;
            return false;
        }

        try
        {
            return TryReadNext<T, TCodec>(rented.AsSpan(0, length), ref cursor, options, ref value, out error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static CodecError NotText =>
        new(Name, CodecErrorKind.InvalidText, YamlEncoding.NotText, 0, 1, 1, "$");
}
