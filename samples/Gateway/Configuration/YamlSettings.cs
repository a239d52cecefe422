using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Formats.Yaml;
using Microsoft.Extensions.Options;

namespace Gateway.Configuration;

/// <summary>Fills options from a YAML file. The provider is no more than this: the contract does the binding, without reflection.</summary>
/// <typeparam name="T">The options; a contract.</typeparam>
public sealed class YamlSettings<T>(ISettingsFile file) : IConfigureOptions<T>
    where T : class, IContract<T>
{
    private static readonly YamlOptions WithMergeKeys = new() { MergeKeys = true };

    /// <summary>Fills the options; what the file does not name keeps its default.</summary>
    /// <exception cref="SettingsException">The file is not what the contract asks for.</exception>
    public void Configure(T options)
    {
        byte[] yaml = file.Read();
        try
        {
            YamlCodec.Populate(yaml, ref options, WithMergeKeys);
        }
        catch (ContractFormatException exception)
        {
            throw new SettingsException(file.Name, yaml, exception.Error);
        }
    }
}
