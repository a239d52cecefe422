using ContractGen.Benchmarks.Documents.Ints;
using ContractGen.Benchmarks.Documents.Numbered;
using ContractGen.Benchmarks.Documents.Orders;
using ContractGen.Benchmarks.Documents.Strings;
using ContractGen.Benchmarks.Documents.Twitter;
using ContractGen.Codecs;
using ContractGen.Formats.Protobuf;
using ContractGen.Schemas;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>The .proto files of tests/ContractGen.Protos, as <see cref="ProtoSchema"/> draws them.</summary>
internal static class ProtoFiles
{
    public static string Documents => ProtoSchema.Of(
        "peers.documents",
        TypeSchema.Of<Order>(),
        TypeSchema.Of<TwitterDocument>(),
        TypeSchema.Of<NumberedCitm>(),
        TypeSchema.Of<NumberedCanada>(),
        TypeSchema.Of<IntsDocument>(),
        TypeSchema.Of<StringsDocument>());

    public static string Zoo => ProtoSchema.Of("peers.zoo", [.. Drawn.Select(Schema)]);

    /// <summary>The Zoo's contracts that can be drawn: those without a codec that does not say what it writes.</summary>
    public static IReadOnlyList<Type> Drawn { get; } = [.. NumberedZoo.Contracts.Where(CanBeDrawn)];

    /// <summary>The message of the Zoo's file that a contract is.</summary>
    public static string NameInZoo(Type contract)
    {
        var file = new ProtoFile("");
        foreach (var each in Drawn)
        {
            file.Add(Schema(each));
        }

        return file.NameOf((NamedSchema)Schema(contract));
    }

    private static bool CanBeDrawn(Type contract)
    {
        try
        {
            ProtoSchema.Of("", Schema(contract));
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    private static TypeSchema Schema(Type contract) => (TypeSchema)typeof(ProtoFiles).GetMethod(nameof(SchemaOf))!.MakeGenericMethod(contract).Invoke(null, null)!;

    public static TypeSchema SchemaOf<T>()
        where T : IContract<T> => TypeSchema.Of<T>();
}
