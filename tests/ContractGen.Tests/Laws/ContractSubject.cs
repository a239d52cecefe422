using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Json;

namespace ContractGen.Tests.Laws;

/// <summary>A contract seen through the JSON entry points.</summary>
public sealed class ContractSubject<T> : IContractSubject
    where T : IContract<T>
{
    private readonly RandomValues _values = new();

    public string Name => typeof(T).FullName!;

    public object CreateRandom(Random random) => _values.Create(typeof(T), random)!;

    public byte[] Write(object value) => JsonCodec.SerializeToArray((T)value);

    public object Read(ReadOnlySpan<byte> json) => JsonCodec.Deserialize<T>(json);

    public object ReadSplit(ReadOnlyMemory<byte> json, int at) => JsonCodec.Deserialize<T>(TwoSegments.Split(json, at));

    public object Populate(ReadOnlySpan<byte> json, object existing)
    {
        var value = (T)existing;
        JsonCodec.Populate(json, ref value);
        return value;
    }

    public bool TryRead(ReadOnlySpan<byte> json, out CodecError error) => JsonCodec.TryDeserialize<T>(json, out _, out error);

    public override string ToString() => Name;
}
