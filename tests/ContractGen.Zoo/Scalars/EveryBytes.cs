using System.Collections.Immutable;

namespace ContractGen.Zoo.Scalars;

/// <summary>Bytes in every form.</summary>
[Contract]
public sealed partial class EveryBytes
{
    [Field(1)] public byte[] Array { get; set; } = [];
    [Field(2)] public byte[]? Nullable { get; set; }
    [Field(3)] public Memory<byte> Memory { get; set; }
    [Field(4)] public ReadOnlyMemory<byte> ReadOnlyMemory { get; set; }
    [Field(5)] public ImmutableArray<byte> Immutable { get; set; } = [];
    [Field(6)] public List<byte[]> List { get; set; } = [];
}
