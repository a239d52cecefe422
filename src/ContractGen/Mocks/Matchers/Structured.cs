using System.Collections;
using System.Runtime.CompilerServices;
using ContractGen.Codecs;

namespace ContractGen.Mocks.Matchers;

/// <summary>Whether values of a value type have content that may be equal where they are not: asked before they are boxed.</summary>
internal static class Structured<T>
{
    /// <summary>Whether there is nothing in it but itself, which the JIT compiler then knows.</summary>
    public static readonly bool IsScalar = typeof(T).IsPrimitive || typeof(T).IsEnum || typeof(T) == typeof(decimal);

    /// <summary>Whether generated code reads its members.</summary>
    public static bool IsKnown { get; set; }

    // What is in a nullable value shows when it is boxed.
    public static bool MayBe(T value) => default(T) is null || value is ITuple or IContractObject or IEnumerable || IsKnown;
}
