using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using ContractGen.Codecs;

namespace ContractGen.Formats;

// Input that is not one span of bytes becomes one first.
internal static partial class FormatEntry<TFormat>
{
    // below this the stack is cheaper than the pool
    private const int StackLength = 1024;

    [SkipLocalsInit]
    private static bool TryRead<T, TCodec>(
        in ReadOnlySequence<byte> input, FormatOptions options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        if (input.IsSingleSegment)
        {
            return TFormat.TryRead<T, TCodec>(input.FirstSpan, options, populating, ref value, out error);
        }

        if (input.Length <= StackLength)
        {
            Span<byte> small = stackalloc byte[StackLength];
            input.CopyTo(small);
            return TFormat.TryRead<T, TCodec>(small[..(int)input.Length], options, populating, ref value, out error);
        }

        if (input.Length > Math.Min(options.Limits.MaxInputBytes, Array.MaxLength))
        {
            error = TooLong(options);
            return false;
        }

        int length = (int)input.Length;
        byte[] gathered = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            input.CopyTo(gathered);
            return TFormat.TryRead<T, TCodec>(gathered.AsSpan(0, length), options, populating, ref value, out error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(gathered);
        }
    }

    private static bool TryRead<T, TCodec>(string input, FormatOptions options, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        long most = input.Length * 3L;
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
