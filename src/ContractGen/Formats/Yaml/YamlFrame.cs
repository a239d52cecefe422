namespace ContractGen.Formats.Yaml;

/// <summary>Where a reader goes when a collection ends that it did not come upon in order.</summary>
/// <param name="State">Behind the alias; for a merge, at the first key of the mapping's own entries.</param>
internal record struct YamlFrame(YamlState State)
{
    /// <summary>The mappings to read before the mapping's own entries, the least important first; null for an alias.</summary>
    internal List<YamlState>? Sources { get; init; }

    /// <summary>How many of them have been read.</summary>
    internal int Read { get; set; }

    /// <summary>The scope of the mapping itself.</summary>
    internal int Scope { get; init; }
}
