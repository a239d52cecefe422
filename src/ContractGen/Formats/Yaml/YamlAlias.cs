namespace ContractGen.Formats.Yaml;

/// <summary>An alias and what it stands for.</summary>
/// <param name="NameFirst">Where its name begins.</param>
/// <param name="Anchor">The place of its anchor among the document's.</param>
internal readonly record struct YamlAlias(int NameFirst, int Anchor);
