using System.Drawing;

namespace ContractGen.Zoo.Foreign;

/// <summary>A codec for a type of the base library.</summary>
[ContractFor(typeof(Size))]
public readonly partial struct SizeCodec;
