namespace ContractGen.Formats.Yaml;

/// <summary>An anchored node: where to read it again, and what that costs.</summary>
internal sealed class YamlAnchor(YamlState state)
{
    /// <summary>The scanner as it stood before the node.</summary>
    internal YamlState State { get; } = state;

    /// <summary>The nodes in it, all aliases expanded.</summary>
    internal long Nodes { get; set; }

    /// <summary>Whether the node has not ended yet, so that an alias of it would never end.</summary>
    internal bool IsOpen { get; set; } = true;
}
