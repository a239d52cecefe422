using System.Buffers;
using System.Globalization;
using System.Text;
using ContractGen.Benchmarks.Peers.YamlDotNet;
using ContractGen.Buffers;
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
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly ISerializer _serializer;
    private readonly IDeserializer _deserializer;

    public YamlSubject(string name, T value, INamingConvention naming)
    {
        _name = name;
        _value = value;
        var context = new PeerContext();
        _serializer = new StaticSerializerBuilder(context).WithNamingConvention(naming).WithTypeConverter(Time).Build();
        _deserializer = new StaticDeserializerBuilder(context).WithNamingConvention(naming).WithTypeConverter(Time).Build();
        _yaml = Written(Write);
    }

    public int Length => _yaml.Length;

    public void Write()
    {
        _buffer.ResetWrittenCount();
        YamlWriter writer = new(WriteBuffer.Rent(), YamlOptions.Default);
        T.Write(ref writer, _value);
        WriteBuffer buffer = writer.End();
        buffer.CopyTo(_buffer);
        buffer.Return();
    }

    public void WriteYamlDotNet()
    {
        _buffer.ResetWrittenCount();
        using var text = new StreamWriter(new BufferWriterStream(_buffer), new UTF8Encoding(false), leaveOpen: true);
        _serializer.Serialize(text, _value, typeof(T));
    }

    public void Verify()
    {
        var expected = JsonCodec.SerializeToString(_value);
        Same(expected, ReadYamlDotNet(_yaml), "YamlDotNet reads ours as");
    }

    private object? ReadYamlDotNet(byte[] yaml)
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
        if (actual != expected)
        {
            throw new InvalidDataException($"{_name}: {who} something else: {actual[..Math.Min(actual.Length, 400)]}");
        }
    }
}
