using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>Takes single arguments out of their tuples. Generated code calls this.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordedArguments
{
    /// <summary>The argument of each call.</summary>
    /// <typeparam name="T">The type of the argument.</typeparam>
    /// <param name="calls">The calls.</param>
    /// <returns>Their arguments.</returns>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<ValueTuple<T>> calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return [.. calls.Select(static call => call.Item1)];
    }
}
