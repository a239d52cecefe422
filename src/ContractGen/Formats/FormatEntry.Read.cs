using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using ContractGen.Buffers;
using ContractGen.Codecs;

namespace ContractGen.Formats;

// Input that is not one span of bytes becomes one first.
internal static partial class FormatEntry<TFormat>
{
    // below this the stack is cheaper than the pool
    private const int StackLength = 1024;

    private static bool TryRead<T, TCodec>(
        in ReadOnlySequence<byte> input, FormatOptions options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        if (input.IsSingleSegment)
        {
            return TFormat.TryRead<T, TCodec>(input.FirstSpan, options, populating, ref value, out error);
        }

        long length = input.Length;
        if (length <= StackLength)
        {
            return TryReadSmall<T, TCodec>(input, (int)length, options, populating, ref value, out error);
        }

        if (length > Math.Min(options.Limits.MaxInputBytes, Array.MaxLength))
        {
            error = TooLong(options);
            return false;
        }

        byte[] gathered = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            input.CopyTo(gathered);
            return TFormat.TryRead<T, TCodec>(gathered.AsSpan(0, (int)length), options, populating, ref value, out error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(gathered);
        }
    }

    [SkipLocalsInit]
    private static bool TryReadSmall<T, TCodec>(
        in ReadOnlySequence<byte> input, int length, FormatOptions options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        Span<byte> gathered = stackalloc byte[StackLength];
        Gather(input, gathered);
        return TFormat.TryRead<T, TCodec>(gathered[..length], options, populating, ref value, out error);
    }

    // Walks from segment to segment itself, because the sequence's own copying costs more than these few bytes.
    private static void Gather(in ReadOnlySequence<byte> input, Span<byte> target)
    {
        var segment = (ReadOnlySequenceSegment<byte>)input.Start.GetObject()!;
        object last = input.End.GetObject()!;
        ReadOnlySpan<byte> bytes = segment.Memory.Span[input.Start.GetInteger()..];
        while (segment != last)
        {
            bytes.CopyTo(target);
            target = target[bytes.Length..];
            segment = segment.Next!;
            bytes = segment.Memory.Span;
        }

        bytes[..input.End.GetInteger()].CopyTo(target);
    }

    private static bool TryRead<T, TCodec>(string input, FormatOptions options, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        long most = (long)input.Length * Utf16Text.MaxBytesPerChar;
        byte[] transcoded = ArrayPool<byte>.Shared.Rent(
            most <= Array.MaxLength ? (int)most : Encoding.UTF8.GetByteCount(input));
        try
        {
            OperationStatus status = Utf8.FromUtf16(input, transcoded, out int read, out int length, replaceInvalidSequences: false);
            if (status != OperationStatus.Done)
            {
                error = LoneSurrogate(transcoded.AsSpan(0, length), input[read]);
                return false;
            }

            return TFormat.TryRead<T, TCodec>(transcoded.AsSpan(0, length), options, populating: false, ref value, out error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(transcoded);
        }
    }

    private static CodecError TooLong(FormatOptions options) => new(
        TFormat.Name,
        CodecErrorKind.LimitExceeded,
        string.Create(CultureInfo.InvariantCulture, $"the input is longer than the limit of {options.Limits.MaxInputBytes} bytes"),
        options.Limits.MaxInputBytes,
        0,
        0,
        "$");

    private static CodecError LoneSurrogate(ReadOnlySpan<byte> before, char surrogate) => new(
        TFormat.Name,
        CodecErrorKind.InvalidText,
        string.Create(CultureInfo.InvariantCulture, $"the text holds a lone surrogate, U+{(int)surrogate:X4}"),
        before.Length,
        before.Count((byte)'\n') + 1,
        before.Length - before.LastIndexOf((byte)'\n'),
        "$");
}
