using ContractGen.Formats;

namespace ContractGen.Codecs;

/// <summary>Writes and reads a <typeparamref name="T"/> also as the key of a map.</summary>
/// <typeparam name="T">The .NET type of the key.</typeparam>
public interface IKeyCodec<T> : ICodec<T>
{
    /// <summary>Writes the key.</summary>
    static abstract void WriteKey<TWriter>(ref TWriter writer, T key)
        where TWriter : struct, IFormatWriter, allows ref struct;

    /// <summary>Reads the key. Never throws on bad input.</summary>
    /// <param name="reader">The reader that stands at the key.</param>
    /// <param name="existing">A key that is likely the same, so that populating allocates no new one; default where there is none.</param>
    static abstract T ReadKey<TReader>(ref TReader reader, T? existing)
        where TReader : struct, IFormatReader, allows ref struct;

    // The AOT compiler of .NET 9 lays out no table for an interface whose members are all generic, and then stops where shared code
    // calls one of them. Whoever calls this one, which is not generic, makes it lay out the table.
    internal static virtual bool HasTable => true;
}
