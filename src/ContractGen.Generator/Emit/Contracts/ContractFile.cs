using ContractGen.Generator.Model.Contracts;
using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Draws the file of one contract: the user's half-type and the codec that it forwards to.</summary>
internal static class ContractFile
{
    public static Code Draw(ContractModel contract) => Text($"""
        {SourceFile.Header}
        #pragma warning disable CS0612, CS0618 // obsolete members stay fields of the contract
        #pragma warning disable CS1591 // the contract is documented, its codec need not be

        {InNamespace(contract)}

        """);

    private static Code InNamespace(ContractModel contract) => contract.Namespace.Length == 0 ? InContainers(contract, 0) : Text($$"""
        namespace {{contract.Namespace}}
        {
            {{InContainers(contract, 0)}}
        }
        """);

    private static Code InContainers(ContractModel contract, int depth) => depth == contract.Containers.Count ? Types(contract) : Text($$"""
        {{contract.Containers[depth]}}
        {
            {{InContainers(contract, depth + 1)}}
        }
        """);

    private static Code Types(ContractModel contract) => contract.Partial is not { } partial ? Codec(contract) : Text($$"""
        {{Partial(contract, partial)}}

        {{Codec(contract)}}
        """);

    private static Code Partial(ContractModel contract, PartialModel partial) => Text($$"""
        {{partial.Declaration}} : {{partial.Interface}}<{{contract.Type}}>, global::ContractGen.Codecs.IContractObject
        {
            void global::ContractGen.Codecs.IContractObject.Accept(global::ContractGen.Codecs.IContractVisitor visitor) => visitor.Visit(this);

            static global::ContractGen.Schemas.TypeSchema global::ContractGen.Codecs.ICodec<{{contract.Type}}>.Schema => {{contract.CodecName}}.Schema;

            static void global::ContractGen.Codecs.ICodec<{{contract.Type}}>.Write<TWriter>(ref TWriter writer, {{contract.Type}} value) =>
                {{contract.CodecName}}.Write(ref writer, value);

            static void global::ContractGen.Codecs.ICodec<{{contract.Type}}>.Read<TReader>(ref TReader reader, ref {{contract.Type}} value) =>
                {{contract.CodecName}}.Read(ref reader, ref value);
        }
        """);

    private static Code Codec(ContractModel contract) => Text($$"""
        /// <summary>Writes and reads {{contract.Summary}} in any format.</summary>
        {{contract.Codec}} : global::ContractGen.Codecs.ICodec<{{contract.Type}}>
            {{contract.Constraints}}
        {
            {{Body(contract)}}

            {{Blocks(contract.Enums, EnumCodec.Draw)}}

            {{AccessorMethods.Draw(contract.Accessors)}}
        }
        """);

    private static Code Body(ContractModel contract) => contract.Body switch
    {
        RecordBody record => RecordCodec.Draw(record),
        UnionBody union => UnionCodec.Draw(union),
        _ => BrokenCodec.Draw(contract.Type),
    };
}
