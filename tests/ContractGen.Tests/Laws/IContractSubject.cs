using ContractGen.Formats;

namespace ContractGen.Tests.Laws;

/// <summary>A contract of which a test knows no more than that it is one.</summary>
public interface IContractSubject
{
    string Name { get; }

    object CreateRandom(Random random);

    byte[] Write(object value);

    object Read(ReadOnlySpan<byte> json);

    object ReadSplit(ReadOnlyMemory<byte> json, int at);

    object Populate(ReadOnlySpan<byte> json, object existing);

    bool TryRead(ReadOnlySpan<byte> json, out CodecError error);
}
