namespace ContractGen.Formats.Yaml;

/// <summary>What a text holds, as far as its style depends on it.</summary>
[Flags]
internal enum YamlTextTraits
{
    /// <summary>Nothing but printable characters of one line.</summary>
    None = 0,

    /// <summary>Line feeds.</summary>
    Lines = 1,

    /// <summary>Other control characters below 20, which only an escape can stand for, the same as in JSON.</summary>
    Controls = 2,

    /// <summary>Characters above 7E that only an escape can stand for.</summary>
    Unprintable = 4,
}
