using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ContractGen.Mocks;

/// <summary>
/// The place, on the stack of a call, of an argument that the engine cannot hold as a value: because it is a ref struct, or
/// because the call can write it. Nothing is copied. A place is good until the call returns; nothing may keep it longer.
/// </summary>
/// <typeparam name="T">The type of what stands there.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct Place<T>
    where T : allows ref struct
{
    private readonly void* _address;
    private readonly bool _isToFill;

    internal Place(void* address, bool isToFill)
    {
        _address = address;
        _isToFill = isToFill;
    }

    /// <summary>What stands there.</summary>
    public ref T Value => ref Unsafe.AsRef<T>(_address);

    /// <summary>What stands there, for a failure message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _isToFill ? "out _" : PlaceText<T>.Describe is { } describe ? describe(Value) : typeof(T).Name;
}
