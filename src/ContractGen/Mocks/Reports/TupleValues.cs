using System.Runtime.CompilerServices;

namespace ContractGen.Mocks.Reports;

/// <summary>Takes the arguments of a call apart.</summary>
internal static class TupleValues
{
    public static object?[] Of(ITuple args)
    {
        object?[] values = new object?[args.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = args[i];
        }

        return values;
    }
}
