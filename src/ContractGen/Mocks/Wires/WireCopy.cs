using System.Collections;
using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Mocks.Wires;

/// <summary>Contracts, and arrays and lists of contracts, as they come out of a format; everything else as it is.</summary>
internal sealed class WireCopy : IContractVisitor
{
    private readonly IContractCodec _codec;
    private readonly object _original;
    private object _copy;

    private WireCopy(object original, IContractCodec codec)
    {
        _codec = codec;
        _original = original;
        _copy = original;
    }

    public static T Of<T>(T value, IContractCodec codec) => value switch
    {
        IContractObject contract => (T)Of(value, contract, codec),
        IList list when list.OfType<IContractObject>().FirstOrDefault() is { } first => (T)Of(list, first, codec),
        _ => value,
    };

    public void Visit<T>(T contract)
        where T : IContract<T> =>
        _copy = _original switch
        {
            T[] array => Array.ConvertAll(array, RoundTrip),
            List<T> list => list.ConvertAll(RoundTrip),
            T => RoundTrip(contract)!,
            _ => _original,
        };

    private static object Of(object original, IContractObject contract, IContractCodec codec)
    {
        var visitor = new WireCopy(original, codec);
        contract.Accept(visitor);
        return visitor._copy;
    }

    private T RoundTrip<T>(T value)
        where T : IContract<T> => value is null ? default! : _codec.Deserialize<T>(_codec.SerializeToArray(value));
}
