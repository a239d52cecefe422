using System.Drawing;

namespace ContractGen.Zoo;

/// <summary>A codec for a type of the base library.</summary>
[ContractFor(typeof(Size))]
public readonly partial struct SizeCodec;

[Contract]
public sealed partial class Canvas
{
    [Field(Codec = typeof(SizeCodec))]
    public Size Size { get; set; }
}
