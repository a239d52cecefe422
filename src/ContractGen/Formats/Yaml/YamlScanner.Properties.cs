using System.Buffers;
using System.Globalization;
using System.Text;

namespace ContractGen.Formats.Yaml;

/// <content>Properties of nodes: anchors and tags; and aliases.</content>
internal ref partial struct YamlScanner
{
    // a percent sign and two hexadecimal digits
    private const int PercentLength = 3;
    private const int MostBytesPerRune = 4;

    private void PassProperty(byte token)
    {
        int first = _position;
        if (token == '&')
        {
            int last = NameEnd(first + 1);
            if (Node.AnchorLast != 0)
            {
                Fail(CodecErrorKind.Syntax, first, "the node has two anchors");
            }
            else if (last == first + 1)
            {
                FailSyntax(last, "the name of an anchor");
            }

            CheckText(first, last);
            Node.AnchorFirst = first + 1;
            Node.AnchorLast = last;
            _position = last;
        }
        else
        {
            int last = TagEnd(first);
            if (Node.TagLast != 0)
            {
                Fail(CodecErrorKind.Syntax, first, "the node has two tags");
            }

            Node.TagFirst = first;
            Node.TagLast = last;
            _position = last;
        }

        if (_fault is null && !EndsIndicator(_position) && !(IsInFlow && YamlBytes.IsFlowIndicator(At(_position))))
        {
            FailSyntax(_position, token == '&' ? "a space behind the anchor" : "a space behind the tag");
        }

        if (_fault is not null)
        {
            Stop();
        }
    }

    private void PassAlias()
    {
        int first = _position + 1;
        int last = NameEnd(first);
        if (Node.HasProperties)
        {
            Fail(CodecErrorKind.Syntax, _position, "an alias has an anchor or a tag of its own");
            return;
        }

        if (last == first)
        {
            FailSyntax(last, "the name of an anchor");
            return;
        }

        CheckText(first, last);
        if (_fault is null)
        {
            Node.Kind = YamlNodeKind.Alias;
            Node.First = first;
            Node.Last = last;
            _position = last;
            _behindJson = false;
        }
    }

    /// <summary>Checks the tag that begins here; the offset behind it.</summary>
    private int TagEnd(int first)
    {
        int position = first + 1;
        if (position < _end && At(position) == '<')
        {
            position = PassUri(position + 1, isTag: false);
            if (position >= _end || At(position) != '>' || position == first + 2)
            {
                FailSyntax(position, "a tag '!<…>'");
            }
            else if (position == first + 3 && At(first + 2) == '!')
            {
                Fail(CodecErrorKind.Syntax, first, "the tag '!<!>' names nothing");
            }

            return position + 1;
        }

        int word = position;
        while (position < _end && YamlBytes.IsWord(At(position)))
        {
            position++;
        }

        if (position < _end && At(position) == '!')
        {
            // A handle of its own: !! or !name!
            int behind = PassUri(position + 1, isTag: true);
            if (behind == position + 1)
            {
                FailSyntax(behind, "the name of a tag behind its handle");
            }
            else if (position > word && !TryFindHandle(first, position + 1, out _, out _))
            {
                Fail(CodecErrorKind.Syntax, first, $"the tag handle '{Text(first, position + 1)}' is declared by no %TAG directive of this document");
            }

            return behind;
        }

        return PassUri(word, isTag: true);
    }

    private int PassUri(int position, bool isTag)
    {
        while (position < _end)
        {
            byte value = At(position);
            if (value == '%')
            {
                position = PassEscapedRune(position);
            }
            else if (isTag ? YamlBytes.IsTag(value) : YamlBytes.IsUri(value))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    // A character beyond ASCII is several escaped bytes.
    private int PassEscapedRune(int position)
    {
        Span<byte> bytes = stackalloc byte[MostBytesPerRune];
        int count = 0;
        for (int at = position; count < bytes.Length && TryPercent(Slice(at, _end), out bytes[count]); at += PercentLength)
        {
            count++;
        }

        if (count == 0)
        {
            FailSyntax(position, "two hexadecimal digits behind '%'");
            return _end;
        }

        if (Rune.DecodeFromUtf8(bytes[..count], out _, out int used) != OperationStatus.Done)
        {
            Fail(CodecErrorKind.InvalidText, position, "the escaped bytes of the tag are not valid UTF-8 here");
            return _end;
        }

        return position + (used * PercentLength);
    }

    private static bool TryPercent(ReadOnlySpan<byte> text, out byte value)
    {
        value = 0;
        return text.Length >= PercentLength && text[0] == '%'
            && byte.TryParse(text.Slice(1, PercentLength - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private readonly bool TryFindHandle(int first, int last, out int prefixFirst, out int prefixLast)
    {
        if (_tagHandles is not null)
        {
            ReadOnlySpan<byte> handle = Slice(first, last);
            foreach ((int First, int Last, int PrefixFirst, int PrefixLast) entry in _tagHandles)
            {
                if (Slice(entry.First, entry.Last).SequenceEqual(handle))
                {
                    prefixFirst = entry.PrefixFirst;
                    prefixLast = entry.PrefixLast;
                    return true;
                }
            }
        }

        prefixFirst = 0;
        prefixLast = 0;
        return false;
    }

    /// <summary>The node's tag with its handle replaced and its escapes decoded; empty when it has none, <c>!</c> the non-specific one.</summary>
    /// <param name="buffer">Room for a tag that does not stand in the input as it is.</param>
    internal readonly ReadOnlySpan<byte> ResolveTag(scoped ref byte[]? buffer)
    {
        if (Node.TagLast == 0)
        {
            return default;
        }

        ReadOnlySpan<byte> tag = Slice(Node.TagFirst, Node.TagLast);
        ReadOnlySpan<byte> prefix = default;
        if (tag.StartsWith("!<"u8))
        {
            tag = tag[2..^1];
        }
        else if (tag.Length > 1)
        {
            int handle = tag[1..].IndexOf((byte)'!') + 2;
            if (TryFindHandle(Node.TagFirst, Node.TagFirst + handle, out int prefixFirst, out int prefixLast))
            {
                prefix = Slice(prefixFirst, prefixLast);
                tag = tag[handle..];
            }
            else if (handle == 2)
            {
                prefix = "tag:yaml.org,2002:"u8;
                tag = tag[handle..];
            }
        }

        if (prefix.IsEmpty && !tag.Contains((byte)'%'))
        {
            return tag;
        }

        int length = prefix.Length + tag.Length;
        if (buffer is null || buffer.Length < length)
        {
            buffer = new byte[Math.Max(length, 64)];
        }

        int written = DecodePercent(prefix, buffer, 0);
        written = DecodePercent(tag, buffer, written);
        return buffer.AsSpan(0, written);
    }

    private static int DecodePercent(ReadOnlySpan<byte> text, Span<byte> target, int written)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (TryPercent(text[index..], out byte value))
            {
                index += PercentLength - 1;
            }
            else
            {
                value = text[index];
            }

            target[written++] = value;
        }

        return written;
    }
}
