namespace ContractGen.Formats.Yaml;

/// <summary>An anchored node: where to read it again, and what that costs.</summary>
/// <param name="NameFirst">Where its name begins.</param>
/// <param name="NameLast">Where its name ends.</param>
/// <param name="Hash">The hash of its name.</param>
/// <param name="State">The scanner as it stood before the node.</param>
internal record struct YamlAnchor(int NameFirst, int NameLast, int Hash, YamlState State)
{
    /// <summary>The anchor before this one in the same bucket; −1 where there is none.</summary>
    internal int Next { get; set; } = -1;

    /// <summary>The nodes in it, all aliases expanded.</summary>
    internal long Nodes { get; set; }

    /// <summary>Whether the node has ended: an alias before that would never end.</summary>
    internal bool HasEnded { get; set; }
}
