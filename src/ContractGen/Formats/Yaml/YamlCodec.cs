namespace ContractGen.Formats.Yaml;

/// <summary>Contracts to and from YAML 1.2.2.</summary>
public static partial class YamlCodec
{
    /// <summary>The format's name in errors.</summary>
    internal const string FormatName = "YAML";
}
