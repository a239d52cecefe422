namespace ContractGen.Formats.Yaml;

/// <summary>A collection whose end has not been found yet.</summary>
/// <param name="Scope">The scope around it.</param>
/// <param name="Anchor">The place of its anchor among the document's; −1 where it has none.</param>
/// <param name="NodesBefore">The nodes up to it.</param>
internal readonly record struct YamlOpenNode(int Scope, int Anchor, long NodesBefore);
