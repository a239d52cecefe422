namespace ContractGen.Tests.Codecs.Maps;

/// <summary>Compares by a hash of the text, so that a test itself does not suffer from what it tests.</summary>
internal sealed class ByText<T> : IEqualityComparer<T>
{
    public bool Equals(T? x, T? y) => EqualityComparer<T>.Default.Equals(x, y);

    public int GetHashCode(T obj) => string.GetHashCode(obj!.ToString());
}
