using System.Buffers;
using ContractGen.Codecs;
using ContractGen.Formats.Protobuf;
using Google.Protobuf;

namespace ContractGen.Benchmarks.Subjects;

/// <summary>One document as message, beside the class that protoc makes of its schema.</summary>
internal sealed class ProtobufSubject<T, TPeer> : IProtobufSubject
    where T : INumberedContract<T>
    where TPeer : class, IMessage<TPeer>
{
    private readonly ArrayBufferWriter<byte> _output = new(1 << 22);
    private readonly MessageParser<TPeer> _parser;
    private readonly T _value;
    private readonly TPeer _peer;
    private readonly byte[] _bytes;

    public ProtobufSubject(T value, MessageParser<TPeer> parser)
    {
        _value = value;
        _parser = parser;
        _bytes = ProtobufCodec.SerializeToArray(value);
        _peer = parser.ParseFrom(_bytes);
    }

    public int Length => _bytes.Length;

    public void Write()
    {
        _output.ResetWrittenCount();
        ProtobufCodec.Serialize(_value, _output);
    }

    public void WriteGoogle()
    {
        _output.ResetWrittenCount();
        _peer.WriteTo(_output);
    }

    public object Read() => ProtobufCodec.Deserialize<T>(_bytes);

    public object ReadGoogle() => _parser.ParseFrom(_bytes);

    public void Verify()
    {
        if (!_peer.ToByteArray().AsSpan().SequenceEqual(_bytes)
            || !ProtobufCodec.SerializeToArray(ProtobufCodec.Deserialize<T>(_bytes)).AsSpan().SequenceEqual(_bytes))
        {
            throw new InvalidOperationException($"{typeof(T).Name}: the contenders do not write the same bytes.");
        }
    }
}
