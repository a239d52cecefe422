namespace ContractGen.Formats.Yaml;

/// <summary>A place in the input.</summary>
/// <param name="Offset">The offset from the input's start, in bytes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column within the line in bytes, from 1.</param>
public readonly record struct YamlMark(int Offset, int Line, int Column);
