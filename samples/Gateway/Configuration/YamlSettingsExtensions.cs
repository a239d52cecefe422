using ContractGen.Codecs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gateway.Configuration;

/// <summary>Registers options that come from a YAML file.</summary>
public static class YamlSettingsExtensions
{
    /// <summary>Fills <typeparamref name="T"/> from a file whenever the options are made.</summary>
    public static IServiceCollection AddYamlOptions<T>(this IServiceCollection services, ISettingsFile file)
        where T : class, IContract<T>, new()
    {
        services.AddOptions<T>();
        return services.AddSingleton<IConfigureOptions<T>>(new YamlSettings<T>(file));
    }
}
