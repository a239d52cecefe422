namespace ContractGen.Formats.Protobuf;

/// <summary>Some levels of nesting. Nothing is allocated for those that are not unusually deep.</summary>
internal struct LevelSet
{
    private const int Bits = 128;

    private UInt128 _low;
    private HashSet<int>? _high;

    internal readonly bool Contains(int level) =>
        level < Bits ? (_low >> level & UInt128.One) != UInt128.Zero : _high?.Contains(level) == true;

    /// <summary>Takes a level in or out.</summary>
    internal void Set(int level, bool isIn)
    {
        if (level < Bits)
        {
            UInt128 bit = UInt128.One << level;
            _low = isIn ? _low | bit : _low & ~bit;
        }
        else if (isIn)
        {
            _high ??= [];
            _high.Add(level);
        }
        else
        {
            _high?.Remove(level);
        }
    }
}
