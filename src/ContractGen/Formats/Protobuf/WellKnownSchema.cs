using ContractGen.Schemas;

namespace ContractGen.Formats.Protobuf;

/// <summary>A message that protobuf itself defines.</summary>
/// <param name="name">Its full name.</param>
/// <param name="file">The file that defines it.</param>
internal sealed class WellKnownSchema(string name, string file) : TypeSchema
{
    internal string Name { get; } = name;

    internal string File { get; } = file;
}
