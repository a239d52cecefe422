namespace ContractGen.Formats.Yaml;

/// <summary>Where a text stands, as far as its style depends on it.</summary>
internal enum YamlTextPlace
{
    /// <summary>A value in block style: plain, in quotes, or literal.</summary>
    Value,

    /// <summary>A key: plain or in quotes, on one line.</summary>
    Key,

    /// <summary>A value in flow style: in quotes.</summary>
    Flow,
}
