using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ContractGen.Codecs;

namespace ContractGen.Formats.Json;

public static partial class JsonCodec
{
    // what every way to deserialize comes down to
    private static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> input, JsonOptions? options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        JsonReader reader = new(input, options ?? JsonOptions.Default, populating);
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

    private static bool TryRead<T, TCodec>(
        in ReadOnlySequence<byte> input, JsonOptions? options, bool populating, ref T value, out CodecError error)
        where TCodec : ICodec<T>
    {
        if (input.IsSingleSegment)
        {
            return TryRead<T, TCodec>(input.FirstSpan, options, populating, ref value, out error);
        }

        options ??= JsonOptions.Default;
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
            return TryRead<T, TCodec>(gathered.AsSpan(0, length), options, populating, ref value, out error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(gathered);
        }
    }

    private static bool TryRead<T, TCodec>(
        string input, JsonOptions? options, bool populating, ref T value, out CodecError error)
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

            return TryRead<T, TCodec>(transcoded.AsSpan(0, length), options, populating, ref value, out error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(transcoded);
        }
    }

    private static CodecError TooLong(JsonOptions options) => new(
        FormatName,
        CodecErrorKind.LimitExceeded,
        string.Create(CultureInfo.InvariantCulture, $"the input is longer than the limit of {options.Limits.MaxInputBytes} bytes"),
        options.Limits.MaxInputBytes,
        0,
        0,
        "$");

    private static CodecError LoneSurrogate(ReadOnlySpan<byte> before, char surrogate) => new(
        FormatName,
        CodecErrorKind.InvalidText,
        string.Create(CultureInfo.InvariantCulture, $"the text holds a lone surrogate, U+{(int)surrogate:X4}"),
        before.Length,
        before.Count((byte)'\n') + 1,
        before.Length - before.LastIndexOf((byte)'\n'),
        "$");
}
