namespace ContractGen.Codecs;

/// <summary>A field that may be absent, and, where <typeparamref name="T"/> is nullable, present and null: three states kept apart.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">The value that is present.</param>
public readonly struct Optional<T>(T value) : IEquatable<Optional<T>>
{
    private readonly T? _value = value;

    /// <summary>Whether the field is present.</summary>
    public bool HasValue { get; } = true;

    /// <summary>The value of a present field.</summary>
    /// <exception cref="InvalidOperationException">The field is absent.</exception>
    public T Value => HasValue ? _value! : throw new InvalidOperationException("The optional field is absent.");

    /// <summary>Makes a present field of a value.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both are absent, or both present with equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether one is absent where the other is not, or their values differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T?>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(true, _value) : 0;

    /// <inheritdoc/>
    public override string ToString() => HasValue ? $"{_value}" : "(absent)";
}
