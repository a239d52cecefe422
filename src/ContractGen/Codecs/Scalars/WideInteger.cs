using System.Numerics;
using System.Runtime.CompilerServices;
using ContractGen.Formats;

namespace ContractGen.Codecs.Scalars;

/// <summary>Integers of 128 bits as their bytes.</summary>
internal static class WideInteger
{
    /// <summary>Sixteen bytes, the lowest first; any other number of them is a fault.</summary>
    internal static T OfBytes<TReader, T>(ref TReader reader, ReadOnlySpan<byte> bytes, string name)
        where TReader : struct, IFormatReader, allows ref struct
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (bytes.Length == Unsafe.SizeOf<T>())
        {
            return T.ReadLittleEndian(bytes, isUnsigned: T.IsZero(T.MinValue));
        }

        ScalarFaults.OutOfRange(ref reader, name);
        return default;
    }
}
