using System.Numerics;

namespace ContractGen.Zoo.Members;

/// <summary>The codec of a type that one does not own.</summary>
[ContractFor(typeof(Complex))]
public readonly partial struct ComplexCodec;
