using ContractGen.Codecs;
using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>The .proto text of contracts and of all that they hold, for those who read and write their messages with other tools.</summary>
public static class ProtoSchema
{
    /// <summary>The .proto text of a contract.</summary>
    /// <typeparam name="T">The contract.</typeparam>
    /// <exception cref="NotSupportedException">A codec does not say what it writes.</exception>
    public static string Of<T>()
        where T : INumberedContract<T> =>
        T.Schema is NamedSchema named ? Of(ProtoNames.Package(named.Namespace), named) : Of("", T.Schema);

    /// <summary>The .proto text of several contracts in one file.</summary>
    /// <param name="package">The package; empty for none.</param>
    /// <param name="roots">The contracts, as their schemas: <see cref="TypeSchema.Of{T}"/>.</param>
    /// <exception cref="NotSupportedException">A codec does not say what it writes.</exception>
    public static string Of(string package, params ReadOnlySpan<TypeSchema> roots)
    {
        ArgumentNullException.ThrowIfNull(package);
        ProtoFile file = new(package);
        foreach (TypeSchema root in roots)
        {
            file.Add(root);
        }

        return file.ToString();
    }
}
