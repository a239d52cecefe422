using System.Runtime.CompilerServices;
using ContractGen.Numbers;

namespace ContractGen.Formats.Json;

/// <summary>
/// Numbers and the comma behind them. Calls that take the cursor and give it back in a register: a writer's method that is not inlined
/// would reach it through memory, and one that is would make large contracts larger than the JIT inlines.
/// </summary>
internal static class JsonNumberText
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ref byte WriteInt32(int value, ref byte cursor) => ref End(ref cursor, IntegerText.WriteInt32(value, ref cursor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ref byte WriteInt64(long value, ref byte cursor) => ref End(ref cursor, IntegerText.WriteInt64(value, ref cursor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ref byte WriteUInt32(uint value, ref byte cursor) => ref End(ref cursor, IntegerText.WriteUInt32(value, ref cursor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ref byte WriteUInt64(ulong value, ref byte cursor) => ref End(ref cursor, IntegerText.WriteUInt64(value, ref cursor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ref byte WriteSingle(float value, ref byte cursor) => ref End(ref cursor, FloatText.Write(value, ref cursor));

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ref byte WriteDouble(double value, ref byte cursor) => ref End(ref cursor, DoubleText.Write(value, ref cursor));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte End(ref byte start, int length)
    {
        ref byte end = ref Unsafe.Add(ref start, (nint)length);
        end = (byte)',';
        return ref Unsafe.Add(ref end, 1);
    }
}
