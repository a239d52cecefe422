using System.Reflection;
using YamlDotNet.Serialization;

namespace ContractGen.Benchmarks.Peers.YamlDotNet;

/// <summary>The properties of the documents' types, described once each.</summary>
internal sealed class PeerTypes(ITypeResolver resolver) : ITypeInspector
{
    private readonly Dictionary<Type, Dictionary<string, IPropertyDescriptor>> _types = [];

    public IEnumerable<IPropertyDescriptor> GetProperties(Type type, object? container) => Of(type).Values;

    public IPropertyDescriptor GetProperty(Type type, object? container, string name, bool ignoreUnmatched, bool caseInsensitivePropertyMatching) =>
        Of(type).TryGetValue(name, out var property) || ignoreUnmatched
            ? property!
            : throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such property.");

    public string GetEnumName(Type enumType, string name) => name;

    public string GetEnumValue(object enumValue) => enumValue.ToString()!;

    private Dictionary<string, IPropertyDescriptor> Of(Type type)
    {
        if (!_types.TryGetValue(type, out var properties))
        {
            properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod is not null)
                .ToDictionary(property => property.Name, property => (IPropertyDescriptor)Activator.CreateInstance(
                    typeof(PeerProperty<,>).MakeGenericType(type, property.PropertyType), property, resolver)!);
            _types.Add(type, properties);
        }

        return properties;
    }
}
