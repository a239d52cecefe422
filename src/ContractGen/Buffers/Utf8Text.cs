using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace ContractGen.Buffers;

/// <summary>UTF-8 that becomes a string: all of it valid, or nothing.</summary>
internal static class Utf8Text
{
    private const int StackChars = 256;

    /// <summary>Decodes text; <paramref name="existing"/> is given back where it is the same.</summary>
    internal static bool TryDecode(ReadOnlySpan<byte> text, string? existing, [NotNullWhen(true)] out string? decoded)
    {
        if (existing is not null && Ascii.Equals(text, existing))
        {
            decoded = existing;
            return true;
        }

        return TryTranscode(text, existing, out decoded);
    }

    [SkipLocalsInit]
    private static bool TryTranscode(ReadOnlySpan<byte> text, string? existing, [NotNullWhen(true)] out string? decoded)
    {
        char[]? rented = null;
        Span<char> chars = text.Length <= StackChars
            ? stackalloc char[StackChars]
            : rented = ArrayPool<char>.Shared.Rent(text.Length);
        OperationStatus status = Utf8.ToUtf16(text, chars, out _, out int written, replaceInvalidSequences: false);
        ReadOnlySpan<char> result = chars[..written];
        decoded = status != OperationStatus.Done ? null
            : existing is not null && result.SequenceEqual(existing) ? existing
            : new string(result);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return decoded is not null;
    }

    /// <summary>The bytes before the first that is not valid.</summary>
    internal static int ValidLength(ReadOnlySpan<byte> text)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(text[position..], out _, out int length) == OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }
}
