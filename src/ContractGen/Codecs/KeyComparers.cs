using System.Runtime.CompilerServices;

namespace ContractGen.Codecs;

/// <summary>Chooses the comparer of a set or dictionary that is filled from input.</summary>
/// <typeparam name="T">The type of the elements or keys.</typeparam>
internal static class KeyComparers<T>
{
    /// <summary>A keyed comparer where the type's own hash can be attacked; null, for the default one, where it cannot.</summary>
    internal static readonly IEqualityComparer<T>? Comparer = IsAttackable ? new KeyedComparer<T>() : null;

    // Types whose equality is that of their bits, and which have more values than a table has buckets.
    private static bool IsAttackable =>
        typeof(T) == typeof(int) || typeof(T) == typeof(uint) || typeof(T) == typeof(long) || typeof(T) == typeof(ulong)
        || typeof(T) == typeof(Int128) || typeof(T) == typeof(UInt128) || typeof(T) == typeof(Guid)
        || typeof(T) == typeof(TimeSpan) || typeof(T) == typeof(DateOnly) || typeof(T) == typeof(TimeOnly)
        || (typeof(T).IsEnum && Unsafe.SizeOf<T>() >= 4);
}
