using System.Numerics;

namespace ContractGen.Zoo.Foreign;

/// <summary>A codec for a type of the base library with get-only members and a constructor.</summary>
[ContractFor(typeof(Complex))]
public readonly partial struct ComplexCodec;
