using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ContractGen.Benchmarks.Measuring;
using ContractGen.Codecs;
using ContractGen.Formats.Json;
using Newtonsoft.Json.Serialization;

namespace ContractGen.Benchmarks.Subjects;

/// <summary>A typed document.</summary>
/// <typeparam name="T">The contract of the document's root.</typeparam>
internal sealed class JsonSubject<T> : IJsonSubject
    where T : class, IContract<T>
{
    private readonly byte[] _json;
    private readonly ReadOnlySequence<byte> _segments;
    private readonly T _value;
    private readonly JsonTypeInfo<T> _write;
    private readonly JsonTypeInfo<T> _read;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _stj;
    private readonly Utf8JsonWriter _stjDefault;
    private readonly Newtonsoft.Json.JsonSerializer _newtonsoft;
    private T? _populated;

    /// <summary>Makes the subject of a document.</summary>
    /// <param name="name">The document's name in the tables.</param>
    /// <param name="json">The minified document; what <paramref name="value"/> is written as where it is null.</param>
    /// <param name="value">The value to write; the one that <paramref name="json"/> holds where it is null.</param>
    /// <param name="write">The fast path of System.Text.Json.</param>
    /// <param name="read">The metadata of System.Text.Json.</param>
    /// <param name="naming">How Newtonsoft spells the members.</param>
    public JsonSubject(string name, byte[]? json, T? value, JsonTypeInfo<T> write, JsonTypeInfo<T> read, NamingStrategy naming)
    {
        Name = name;
        _write = write;
        _read = read;
        // The relaxed encoder writes the same characters as ours; validation is off as the fast path needs none.
        _stj = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        _stjDefault = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });
        _newtonsoft = Newtonsoft.Json.JsonSerializer.Create(new()
        {
            ContractResolver = new DefaultContractResolver { NamingStrategy = naming },
            DateParseHandling = Newtonsoft.Json.DateParseHandling.None,
        });
        _value = value ?? JsonSerializer.Deserialize(json, read)!;
        _json = json ?? Written(WriteStj);
        _segments = SegmentedSequence.Create(_json, segmentLength: 4096);
    }

    public string Name { get; }

    public int Length => _json.Length;

    public void Write()
    {
        _buffer.ResetWrittenCount();
        JsonCodec.Serialize(_value, _buffer);
    }

    public void WriteStj() => WriteStj(_stj);

    public void WriteStjDefaultEncoder() => WriteStj(_stjDefault);

    public void WriteNewtonsoft()
    {
        _buffer.ResetWrittenCount();
        using var text = new StreamWriter(new BufferWriterStream(_buffer), new UTF8Encoding(false), leaveOpen: true);
        _newtonsoft.Serialize(text, _value);
    }

    public object? Read() => JsonCodec.Deserialize<T>(_json);

    public object? ReadStj() => JsonSerializer.Deserialize(_json, _read);

    public object? ReadNewtonsoft()
    {
        using var text = new StreamReader(new MemoryStream(_json), Encoding.UTF8);
        using var reader = new Newtonsoft.Json.JsonTextReader(text);
        return _newtonsoft.Deserialize<T>(reader);
    }

    public void Populate()
    {
        _populated ??= JsonCodec.Deserialize<T>(_json);
        JsonCodec.Populate(_json, ref _populated);
    }

    public object? ReadSegments() => JsonCodec.Deserialize<T>(_segments);

    public void Verify()
    {
        var expected = Written(WriteStj);
        Same(expected, Written(Write), "ContractGen writes");
        Same(expected, Written(WriteNewtonsoft), "Newtonsoft writes");
        Same(expected, Written(WriteStjDefaultEncoder), "System.Text.Json with its default encoder writes");
        Same(expected, Rewritten(ReadStj()), "System.Text.Json reads");
        Same(expected, Rewritten(Read()), "ContractGen reads");
        Same(expected, Rewritten(ReadSegments()), "ContractGen reads from segments");
        Same(expected, Rewritten(ReadNewtonsoft()), "Newtonsoft reads");
        Populate();
        Populate();
        Same(expected, Rewritten(_populated), "ContractGen populates");
    }

    private void WriteStj(Utf8JsonWriter writer)
    {
        _buffer.ResetWrittenCount();
        writer.Reset(_buffer);
        JsonSerializer.Serialize(writer, _value, _write);
        writer.Flush();
    }

    private byte[] Written(Action write)
    {
        write();
        return _buffer.WrittenSpan.ToArray();
    }

    private byte[] Rewritten(object? value) => JsonSerializer.SerializeToUtf8Bytes((T)value!, _write);

    private void Same(byte[] expected, byte[] actual, string who)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        if (!JsonElement.DeepEquals(left.RootElement, right.RootElement))
        {
            throw new InvalidDataException($"{Name}: {who} something else: {Encoding.UTF8.GetString(actual.AsSpan(0, Math.Min(actual.Length, 400)))}");
        }
    }
}
