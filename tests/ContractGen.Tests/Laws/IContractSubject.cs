using ContractGen.Formats;

namespace ContractGen.Tests.Laws;

/// <summary>A contract of which a test knows no more than that it is one.</summary>
internal interface IContractSubject
{
    string Name { get; }

    LawFormat Format { get; }

    object CreateRandom(Random random);

    byte[] Write(object value);

    object Read(ReadOnlySpan<byte> document);

    object ReadSplit(ReadOnlyMemory<byte> document, int at);

    object Populate(ReadOnlySpan<byte> document, object existing);

    bool TryRead(ReadOnlySpan<byte> document, out CodecError error);
}
