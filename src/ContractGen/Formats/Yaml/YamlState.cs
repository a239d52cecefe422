namespace ContractGen.Formats.Yaml;

/// <summary>Where a scanner stands, to come back to it.</summary>
internal readonly record struct YamlState(int Position, int Column, int Scope, int DepthLeft, bool OnNewLine, bool BehindTab, bool BehindJson);
