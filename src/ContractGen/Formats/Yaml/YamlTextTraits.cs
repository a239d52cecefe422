namespace ContractGen.Formats.Yaml;

/// <summary>What a text holds, as far as its style depends on it.</summary>
[Flags]
internal enum YamlTextTraits
{
    /// <summary>Nothing but printable characters of one line.</summary>
    None = 0,

    /// <summary>Line feeds.</summary>
    Lines = 1,

    /// <summary>Characters that only an escape can stand for.</summary>
    Escapes = 2,
}
