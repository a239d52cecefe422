using ContractGen.Codecs;

namespace ContractGen.Schemas;

/// <summary>What a codec writes, as facts that no format owns: schema languages and documentation are drawn from it.</summary>
/// <remarks>Every codec describes itself (<see cref="ICodec{T}.Schema"/>), so nothing is found by reflection, and a program that asks for
/// no schema carries none; one that reads or writes Protobuf or MessagePack does, because the errors name fields. The derived classes are all there are.</remarks>
public abstract class TypeSchema
{
    private protected TypeSchema()
    {
    }

    /// <summary>What is described, without what a format may lay around it.</summary>
    internal virtual TypeSchema Innermost => this;

    /// <summary>The schema of a contract.</summary>
    /// <typeparam name="T">The contract.</typeparam>
    public static TypeSchema Of<T>()
        where T : IContract<T> => T.Schema;

    /// <summary>The schema of what a codec writes.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Their codec.</typeparam>
    public static TypeSchema Of<T, TCodec>()
        where TCodec : ICodec<T> => TCodec.Schema;
}
