using System.Drawing;
using System.Numerics;

namespace ContractGen.Zoo.Foreign;

/// <summary>Types that one does not own as members, in lists, and where they may be null.</summary>
[Contract]
public sealed partial class Canvas
{
    [Field(Codec = typeof(SizeCodec))]
    public Size Size { get; set; }

    [Field(Codec = typeof(ComplexCodec))]
    public Complex? Center { get; set; }

    [Field(Codec = typeof(ComplexCodec))]
    public List<Complex> Corners { get; set; } = [];
}
