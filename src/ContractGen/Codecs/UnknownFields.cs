namespace ContractGen.Codecs;

/// <summary>Fields that a contract does not know, kept as raw content of the format they were read from and written back by it.</summary>
/// <remarks>Declared as <c>[UnknownFields] public UnknownFields? Extra { get; set; }</c>. Another format leaves the content out.</remarks>
public sealed class UnknownFields
{
    private byte[] _content = [];
    private int _length;

    /// <summary>The number of fields kept.</summary>
    public int Count { get; private set; }

    /// <summary>The format that the content is in: "json", "msgpack", "protobuf" or "yaml".</summary>
    public string Format { get; private set; } = "";

    /// <summary>The number of fields that a format writes back: all, if the content is its own, and otherwise none.</summary>
    /// <param name="fields">The fields; null where there are none.</param>
    /// <param name="format">The format's name, as in <see cref="Format"/>.</param>
    public static int CountIn(UnknownFields? fields, string format) => fields is not null && fields.Format == format ? fields.Count : 0;

    /// <summary>The fields as they stood in the input, in order; for JSON each is <c>"name":value,</c>.</summary>
    public ReadOnlySpan<byte> Content => _content.AsSpan(0, _length);

    /// <summary>Adds fields behind those already kept. Content of another format is replaced.</summary>
    /// <param name="format">The format that <paramref name="content"/> is in.</param>
    /// <param name="content">The raw content of one field.</param>
    public void Append(string format, ReadOnlySpan<byte> content)
    {
        if (Format != format)
        {
            Format = format;
            Count = 0;
            _length = 0;
        }

        int length = checked(_length + content.Length);
        if (length > _content.Length)
        {
            // doubled, so that many small fields cost no more than their length
            Array.Resize(ref _content, (int)Math.Max(length, Math.Min(_content.Length * 2L, Array.MaxLength)));
        }

        content.CopyTo(_content.AsSpan(_length));
        _length = length;
        Count++;
    }
}
