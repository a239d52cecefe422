namespace ContractGen.Formats;

/// <summary>Where a reader of many documents stands; its default is the start.</summary>
internal struct DocumentCursor
{
    /// <summary>The offset behind what was read.</summary>
    internal int Position { get; set; }

    /// <summary>Documents read so far.</summary>
    internal int Count { get; set; }

    /// <summary>Whether the documents are the elements of one list.</summary>
    internal bool IsInList { get; set; }

    /// <summary>The list's scope, if it is one.</summary>
    internal int Scope { get; set; }
}
