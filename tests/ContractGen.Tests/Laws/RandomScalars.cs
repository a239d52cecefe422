using System.Numerics;
using System.Text;
using ContractGen.Codecs;

namespace ContractGen.Tests.Laws;

/// <summary>Random values of the data model's scalars, with the awkward ones more often than chance would have them.</summary>
internal static class RandomScalars
{
    private static readonly string[] Pieces =
        ["", "a", "plain text", "\"", "\\", "\n", "\r\n", "\t", "\u0000", "\u001f", "\u007f", "\u0085", "é", "中文", "😀", "\u2028", "\uffff", "/", "</script>", "null", "123", "                  "];

    private static readonly Dictionary<Type, Func<Random, object>> Makers = new()
    {
        [typeof(bool)] = random => random.Next(2) == 0,
        [typeof(sbyte)] = random => (sbyte)Bits(random),
        [typeof(byte)] = random => (byte)Bits(random),
        [typeof(short)] = random => (short)Bits(random),
        [typeof(ushort)] = random => (ushort)Bits(random),
        [typeof(int)] = random => (int)Bits(random),
        [typeof(uint)] = random => (uint)Bits(random),
        [typeof(long)] = random => (long)Bits(random),
        [typeof(ulong)] = random => Bits(random),
        [typeof(Int128)] = random => new Int128(Bits(random), Bits(random)),
        [typeof(UInt128)] = random => new UInt128(Bits(random), Bits(random)),
        [typeof(BigInteger)] = random => new BigInteger((long)Bits(random)) * new BigInteger((long)Bits(random)) * (random.Next(3) == 0 ? (long)Bits(random) : 1),
        [typeof(Half)] = random => Finite(() => BitConverter.UInt16BitsToHalf((ushort)Bits(random)), Half.IsFinite),
        [typeof(float)] = random => Finite(() => BitConverter.UInt32BitsToSingle((uint)Bits(random)), float.IsFinite),
        [typeof(double)] = random => random.Next(2) == 0
            ? random.Next(100_000) / 100.0
            : Finite(() => BitConverter.UInt64BitsToDouble(Bits(random)), double.IsFinite),
        [typeof(decimal)] = random => new decimal((int)Bits(random), (int)Bits(random), random.Next(2) == 0 ? 0 : (int)Bits(random), random.Next(2) == 0, (byte)random.Next(29)),
        [typeof(char)] = random => random.Next(2) == 0 ? (char)random.Next(0xD800) : (char)random.Next(' ', 127),
        [typeof(string)] = Text,
        [typeof(Guid)] = random => new Guid(Bytes(random, 16)),
        [typeof(DateTimeOffset)] = random => new DateTimeOffset(Ticks(random), TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1))),
        [typeof(DateTime)] = random => new DateTime(Ticks(random), random.Next(2) == 0 ? DateTimeKind.Utc : DateTimeKind.Unspecified),
        [typeof(TimeSpan)] = random => new TimeSpan((long)Bits(random)),
        [typeof(DateOnly)] = random => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1)),
        [typeof(TimeOnly)] = random => new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)),
        [typeof(Uri)] = random => new Uri($"https://example.org/{random.Next()}?q={random.Next()}"),
        [typeof(Version)] = random => random.Next(2) == 0 ? new Version(random.Next(99), random.Next(99)) : new Version(random.Next(), random.Next(), random.Next(), random.Next()),
        [typeof(byte[])] = random => Bytes(random, random.Next(20)),
        [typeof(Memory<byte>)] = random => new Memory<byte>(Bytes(random, random.Next(20))),
        [typeof(ReadOnlyMemory<byte>)] = random => new ReadOnlyMemory<byte>(Bytes(random, random.Next(20))),
        [typeof(ContractValue)] = RandomContractValues.Create,
        [typeof(Zoo.Foreign.Celsius)] = random => new Zoo.Foreign.Celsius(random.Next(-100, 100) / 2.0),
        [typeof(System.Drawing.Size)] = random => new System.Drawing.Size((int)Bits(random), (int)Bits(random)),
    };

    public static bool TryCreate(Type type, Random random, out object? value)
    {
        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            value = values.GetValue(random.Next(values.Length));
            return true;
        }

        value = Makers.TryGetValue(type, out var make) ? make(random) : null;
        return make is not null;
    }

    public static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(4); i > 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            text.Append('x', random.Next(6) == 0 ? random.Next(80) : 0);
        }

        return text.ToString();
    }

    // As many short numbers as long ones.
    private static ulong Bits(Random random)
    {
        var bits = (ulong)random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
        return random.Next(3) == 0 ? 0 - bits : bits;
    }

    private static byte[] Bytes(Random random, int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    // Far enough from both ends that no offset leaves the range.
    private static long Ticks(Random random)
    {
        var ticks = random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
        return random.Next(2) == 0 ? ticks : ticks - (ticks % TimeSpan.TicksPerSecond);
    }

    private static T Finite<T>(Func<T> next, Func<T, bool> isFinite)
    {
        while (true)
        {
            var value = next();
            if (isFinite(value))
            {
                return value;
            }
        }
    }
}
