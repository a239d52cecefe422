namespace ContractGen.Generator.Emit;

/// <summary>The parts of all templates of the file that is being drawn, in one array that the next file uses again.</summary>
internal sealed class CodeParts
{
    private const int MaxKept = 1 << 16;

    [ThreadStatic]
    private static CodeParts? _current;

    private CodePart[] _parts = new CodePart[1024];
    private int _count;

    public static CodeParts Current => _current ??= new CodeParts();

    /// <summary>The part at an index.</summary>
    public ref readonly CodePart this[int index] => ref _parts[index];

    /// <summary>Forgets what was drawn before; no template of it may be used any more.</summary>
    public void Clear()
    {
        if (_parts.Length > MaxKept)
        {
            _parts = new CodePart[MaxKept];
        }
        else
        {
            Array.Clear(_parts, 0, _count);
        }

        // Index 0 stands for no part.
        _count = 1;
    }

    /// <summary>Adds a part behind another, if there is one, and gives its index.</summary>
    public int Add(string? text, int hole, int previous)
    {
        if (_count == _parts.Length)
        {
            Array.Resize(ref _parts, _count * 2);
        }

        var index = Math.Max(_count, 1);
        _parts[index] = new CodePart(text, hole);
        _count = index + 1;
        if (previous != 0)
        {
            _parts[previous].Next = index;
        }

        return index;
    }
}
