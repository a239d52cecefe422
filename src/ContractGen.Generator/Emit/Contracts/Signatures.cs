using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>The heads of the two methods that every codec has.</summary>
internal static class Signatures
{
    public static Code Write(string type) => Text($"""
        /// <inheritdoc/>
        public static void Write<TWriter>(ref TWriter writer, {type} value)
            where TWriter : struct, global::ContractGen.Formats.IFormatWriter, allows ref struct
        """);

    public static Code Read(string type) => Text($"""
        /// <inheritdoc/>
        public static void Read<TReader>(ref TReader reader, ref {type} value)
            where TReader : struct, global::ContractGen.Formats.IFormatReader, allows ref struct
        """);
}
