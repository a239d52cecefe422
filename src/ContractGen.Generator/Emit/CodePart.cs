namespace ContractGen.Generator.Emit;

/// <summary>A part of a template: text of its own, or a hole that begins with another part.</summary>
internal struct CodePart(string? text, int hole)
{
    /// <summary>The text; null for a hole.</summary>
    public readonly string? Text = text;

    /// <summary>The first part in the hole; 0 where it is empty.</summary>
    public readonly int Hole = hole;

    /// <summary>The part that follows; 0 for the last.</summary>
    public int Next;
}
