using System.Runtime.CompilerServices;

namespace ContractGen.Codecs.Lists;

/// <summary>Room for the few elements of a short list, on the stack.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[InlineArray(Length)]
internal struct InlineElements<T>
{
    internal const int Length = 4;

    private T _first;
}
