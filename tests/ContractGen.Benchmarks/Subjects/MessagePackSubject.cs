using System.Buffers;
using ContractGen.Codecs;
using ContractGen.Formats.Json;
using ContractGen.Formats.MessagePack;

namespace ContractGen.Benchmarks.Subjects;

/// <summary>A typed document.</summary>
/// <typeparam name="T">The contract of the document's root.</typeparam>
internal sealed class MessagePackSubject<T> : IMessagePackSubject
    where T : class, IContract<T>
{
    private readonly string _name;
    private readonly T _value;
    private readonly byte[] _bytes;
    private readonly byte[] _json;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private T? _populated;

    public MessagePackSubject(string name, T value)
    {
        _name = name;
        _value = value;
        _bytes = MessagePackCodec.SerializeToArray(value);
        _json = JsonCodec.SerializeToArray(value);
    }

    public int Length => _bytes.Length;

    public void Write()
    {
        _buffer.ResetWrittenCount();
        MessagePackCodec.Serialize(_value, _buffer);
    }

    public void WriteJson()
    {
        _buffer.ResetWrittenCount();
        JsonCodec.Serialize(_value, _buffer);
    }

    public void Copy()
    {
        _buffer.ResetWrittenCount();
        _buffer.Write(_bytes);
    }

    public object? Read() => MessagePackCodec.Deserialize<T>(_bytes);

    public object? ReadJson() => JsonCodec.Deserialize<T>(_json);

    public void Populate()
    {
        _populated ??= MessagePackCodec.Deserialize<T>(_bytes);
        MessagePackCodec.Populate(_bytes, ref _populated);
    }

    public void Verify()
    {
        Populate();
        Populate();
        if (!JsonCodec.SerializeToArray((T)Read()!).AsSpan().SequenceEqual(_json) || !JsonCodec.SerializeToArray(_populated!).AsSpan().SequenceEqual(_json))
        {
            throw new InvalidDataException($"{_name}: MessagePack reads something else than JSON.");
        }
    }
}
