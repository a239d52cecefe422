using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Tests.Laws;

/// <summary>A contract seen through the entry points of a format.</summary>
internal sealed class ContractSubject<T>(LawFormat format) : IContractSubject
    where T : IContract<T>
{
    private readonly RandomValues _values = new();

    public string Name => typeof(T).FullName!;

    public LawFormat Format => format;

    public object CreateRandom(Random random) => _values.Create(typeof(T), random)!;

    public byte[] Write(object value) => format.Codec.SerializeToArray((T)value);

    public object Read(ReadOnlySpan<byte> document) => format.Codec.Deserialize<T>(document);

    public object ReadSplit(ReadOnlyMemory<byte> document, int at) => format.Codec.Deserialize<T>(TwoSegments.Split(document, at));

    public object Populate(ReadOnlySpan<byte> document, object existing)
    {
        var value = (T)existing;
        format.Codec.Populate(document, ref value);
        return value;
    }

    public bool TryRead(ReadOnlySpan<byte> document, out CodecError error) => format.Codec.TryDeserialize<T>(document, out _, out error);

    public override string ToString() => $"{format}: {Name}";
}
