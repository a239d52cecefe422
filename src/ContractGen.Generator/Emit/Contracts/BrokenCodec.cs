using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the codec that stands in for a contract with an error.</summary>
internal static class BrokenCodec
{
    public static Code Draw(string type) => Text($$"""
        /// <inheritdoc/>
        {{SchemaProperty.Head}} =>
            throw new global::System.NotSupportedException("The contract has a compile-time error.");

        {{Signatures.Write(type)}} =>
            throw new global::System.NotSupportedException("The contract has a compile-time error.");

        {{Signatures.Read(type)}} =>
            throw new global::System.NotSupportedException("The contract has a compile-time error.");
        """);
}
