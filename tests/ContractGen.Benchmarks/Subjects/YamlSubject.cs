using System.Buffers;
using System.Globalization;
using System.Text;
using ContractGen.Benchmarks.Peers.YamlDotNet;
using ContractGen.Codecs;
using ContractGen.Formats.Json;
using ContractGen.Formats.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.Converters;

namespace ContractGen.Benchmarks.Subjects;

/// <summary>A typed document.</summary>
/// <typeparam name="T">The contract of the document's root.</typeparam>
internal sealed class YamlSubject<T> : IYamlSubject
    where T : class, IContract<T>
{
    private static readonly DateTimeOffsetConverter Time =
        new(CultureInfo.InvariantCulture, ScalarStyle.Any, DateTimeStyles.None, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK");

    private readonly string _name;
    private readonly T _value;
    private readonly byte[] _yaml;
    private readonly byte[] _foreign;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly ISerializer _serializer;
    private readonly IDeserializer _deserializer;
    private T? _populated;

    public YamlSubject(string name, T value, INamingConvention naming)
    {
        _name = name;
        _value = value;
        var context = new PeerContext();
        _serializer = new StaticSerializerBuilder(context).WithNamingConvention(naming).WithTypeConverter(Time).Build();
        _deserializer = new StaticDeserializerBuilder(context).WithNamingConvention(naming).WithTypeConverter(Time).Build();
        _yaml = Written(Write);
        _foreign = Written(WriteYamlDotNet);
        if (_foreign.AsSpan().ContainsAnyInRange((byte)0, (byte)8))
        {
            // It leaves control characters without an escape, which is no YAML. JSON is.
            _foreign = JsonCodec.SerializeToArray(value);
        }

    }

    public int Length => _yaml.Length;

    public int ForeignLength => _foreign.Length;

    public void Write()
    {
        _buffer.ResetWrittenCount();
        YamlCodec.Serialize(_value, _buffer);
    }

    public void WriteYamlDotNet()
    {
        _buffer.ResetWrittenCount();
        using var text = new StreamWriter(new BufferWriterStream(_buffer), new UTF8Encoding(false), leaveOpen: true);
        _serializer.Serialize(text, _value, typeof(T));
    }

    public object? Read() => YamlCodec.Deserialize<T>(_yaml);

    public object? ReadYamlDotNet() => ReadYamlDotNet(_yaml);

    public object? ReadForeign() => YamlCodec.Deserialize<T>(_foreign);

    public object? ReadForeignYamlDotNet() => ReadYamlDotNet(_foreign);

    public void Populate()
    {
        _populated ??= YamlCodec.Deserialize<T>(_yaml);
        YamlCodec.Populate(_yaml, ref _populated);
    }

    public void Verify()
    {
        var expected = JsonCodec.SerializeToString(_value);
        Same(expected, Read(), "ContractGen reads");
        Same(expected, ReadYamlDotNet(), "YamlDotNet reads what ContractGen wrote as");

        // YamlDotNet writes carriage returns as line breaks, which every line break of YAML is but a line feed.
        expected = expected.Replace("\\r\\n", "\\n", StringComparison.Ordinal);
        Same(expected, ReadForeign(), "ContractGen reads what YamlDotNet wrote as");
        Same(expected, ReadForeignYamlDotNet(), "YamlDotNet reads");
        expected = JsonCodec.SerializeToString(_value);
        Populate();
        Populate();
        Same(expected, _populated, "ContractGen populates");
    }

    private T ReadYamlDotNet(byte[] yaml)
    {
        using var text = new StreamReader(new MemoryStream(yaml), Encoding.UTF8);
        return _deserializer.Deserialize<T>(text);
    }

    private byte[] Written(Action write)
    {
        write();
        return _buffer.WrittenSpan.ToArray();
    }

    private void Same(string expected, object? value, string who)
    {
        var actual = JsonCodec.SerializeToString((T)value!);
        actual = expected.Contains("\\r\\n", StringComparison.Ordinal) ? actual : actual.Replace("\\r\\n", "\\n", StringComparison.Ordinal);
        if (actual != expected)
        {
            throw new InvalidDataException($"{_name}: {who} something else: {actual[..Math.Min(actual.Length, 400)]}");
        }
    }
}
