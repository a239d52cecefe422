using System.Globalization;
using System.Numerics;
using ContractGen.Formats;
using ContractGen.Formats.MessagePack;

namespace ContractGen.Codecs;

/// <summary>A value whose shape is not known ahead: null, Boolean, number, text, bytes, timestamp, MessagePack extension, list or map. It never changes.</summary>
/// <remarks>Numbers keep the digits that they were given: an integer of any length and a decimal such as <c>1.10</c> come back as they
/// were. Maps keep their order. Equality is structural; the integer 1 and the number 1.0 are different values.</remarks>
public sealed partial class ContractValue : IContract<ContractValue>, IEquatable<ContractValue>
{
    // An integer or a double is in the bits; everything else, also a number that fits into neither, in the content.
    private readonly ulong _bits;
    private readonly object? _content;

    private ContractValue(ValueKind kind, ulong bits, object? content = null)
    {
        Kind = kind;
        _bits = bits;
        _content = content;
    }

    /// <summary>The null value.</summary>
    public static ContractValue Null { get; } = new(ValueKind.Null, 0);

    /// <summary>true.</summary>
    public static ContractValue True { get; } = new(ValueKind.Boolean, 1);

    /// <summary>false.</summary>
    public static ContractValue False { get; } = new(ValueKind.Boolean, 0);

    /// <summary>What kind of value this is; <see cref="ValueKind.Integer"/> and <see cref="ValueKind.Float"/> are the numbers.</summary>
    public ValueKind Kind { get; }

    /// <summary>Whether this is the null value.</summary>
    public bool IsNull => Kind == ValueKind.Null;

    /// <summary>The number of elements of a list or entries of a map; 0 for everything else.</summary>
    public int Count => _content switch { ContractValue[] items => items.Length, ContractMap map => map.Entries.Length, _ => 0 };

    /// <summary>The elements of a list; empty for everything else.</summary>
    public IReadOnlyList<ContractValue> Items => _content as ContractValue[] ?? [];

    /// <summary>The entries of a map in their order; empty for everything else.</summary>
    public IReadOnlyList<KeyValuePair<string, ContractValue>> Entries => (_content as ContractMap)?.Entries ?? [];

    /// <summary>The element of a list.</summary>
    /// <param name="index">The element's position, from 0.</param>
    public ContractValue this[int index] => Content<ContractValue[]>("list")[index];

    /// <summary>The value of a map's key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The map has no such key.</exception>
    public ContractValue this[string key] =>
        Content<ContractMap>("map").TryGetValue(key, out ContractValue? value) ? value : throw new KeyNotFoundException($"The map has no key '{key}'.");

    /// <summary>Whether both are null references, or equal values.</summary>
    public static bool operator ==(ContractValue? left, ContractValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the values differ.</summary>
    public static bool operator !=(ContractValue? left, ContractValue? right) => !(left == right);

    /// <summary>Finds a map's value; false where there is none, or where this is no map.</summary>
    public bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ContractValue? value)
    {
        value = null;
        return _content is ContractMap map && map.TryGetValue(key, out value);
    }

    /// <summary>The Boolean.</summary>
    public bool AsBoolean() => Kind == ValueKind.Boolean ? _bits != 0 : throw Mismatch("Boolean");

    /// <summary>The integer.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public long AsInt64() => (long)AsBigInteger();

    /// <summary>The integer.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public ulong AsUInt64() => (ulong)AsBigInteger();

    /// <summary>The integer, whatever its length.</summary>
    public BigInteger AsBigInteger() =>
        Kind != ValueKind.Integer ? throw Mismatch("integer")
        : _content switch
        {
            null => (long)_bits,
            string text => BigInteger.Parse(text, CultureInfo.InvariantCulture),
            _ => _bits,
        };

    /// <summary>The number, rounded to 64 bits.</summary>
    public double AsDouble() =>
        Kind switch
        {
            ValueKind.Float when _content is null => BitConverter.UInt64BitsToDouble(_bits),
            ValueKind.Float or ValueKind.Integer => double.Parse(NumberText, CultureInfo.InvariantCulture),
            _ => throw Mismatch("number"),
        };

    /// <summary>The number as decimal, with its scale.</summary>
    /// <exception cref="OverflowException">It does not fit.</exception>
    public decimal AsDecimal() =>
        Kind is ValueKind.Integer or ValueKind.Float
            ? decimal.Parse(NumberText, NumberStyles.Float, CultureInfo.InvariantCulture)
            : throw Mismatch("number");

    /// <summary>The text.</summary>
    public string AsString() => Kind == ValueKind.String ? (string)_content! : throw Mismatch("text");

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> AsBytes() => Content<byte[]>("bytes");

    /// <summary>The point in time.</summary>
    public DateTimeOffset AsTimestamp() => _content is DateTimeOffset time ? time : throw Mismatch("timestamp");

    /// <summary>The MessagePack extension.</summary>
    public MessagePackExtension AsExtension() => _content is MessagePackExtension extension ? extension : throw Mismatch("extension");

    /// <inheritdoc/>
    public bool Equals(ContractValue? other)
    {
        if (other is null || Kind != other.Kind || _bits != other._bits)
        {
            return false;
        }

        return (_content, other._content) switch
        {
            (ContractValue[] left, ContractValue[] right) => left.AsSpan().SequenceEqual(right),
            (ContractMap left, ContractMap right) => left.Entries.AsSpan().SequenceEqual(right.Entries),
            (byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right),
            (DateTimeOffset left, DateTimeOffset right) => left.EqualsExact(right),
            _ => Equals(_content, other._content),
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContractValue);

    /// <inheritdoc/>
    public override int GetHashCode() => _content switch
    {
        ContractValue[] items => HashCode.Combine(Kind, items.Length, items.Length > 0 ? items[0] : null),
        ContractMap map => HashCode.Combine(Kind, map.Entries.Length, map.Entries.Length > 0 ? map.Entries[0].Key : null),
        byte[] bytes => HashCode.Combine(Kind, bytes.Length),
        _ => HashCode.Combine(Kind, _bits, _content),
    };

    /// <summary>The value as text much like JSON.</summary>
    public override string ToString() => ContractValueText.Of(this);

    /// <summary>The digits of a number.</summary>
    internal string NumberText => _content as string
        ?? (Kind == ValueKind.Float ? BitConverter.UInt64BitsToDouble(_bits).ToString("R", CultureInfo.InvariantCulture)
            : AsBigInteger().ToString(CultureInfo.InvariantCulture));

    private T Content<T>(string expected)
        where T : class => _content as T ?? throw Mismatch(expected);

    private InvalidOperationException Mismatch(string expected) => new($"The value is of kind {Kind}, not {expected}.");
}
