using ContractGen.Formats;

namespace ContractGen.Codecs;

/// <summary>Writes and reads a <typeparamref name="T"/> as the key of a map.</summary>
/// <typeparam name="T">The .NET type of the key.</typeparam>
public interface IKeyCodec<T>
{
    /// <summary>Writes the key.</summary>
    static abstract void WriteKey<TWriter>(ref TWriter writer, T key)
        where TWriter : struct, IFormatWriter, allows ref struct;

    /// <summary>Reads the key. Never throws on bad input.</summary>
    static abstract T ReadKey<TReader>(ref TReader reader)
        where TReader : struct, IFormatReader, allows ref struct;
}
