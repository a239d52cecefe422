using System.Collections;
using YamlDotNet.Serialization.ObjectFactories;

namespace ContractGen.Benchmarks.Peers.YamlDotNet;

/// <summary>Makes the objects and collections of the documents.</summary>
internal sealed class PeerFactory : StaticObjectFactory
{
    public override object Create(Type type) => Activator.CreateInstance(type)!;

    public override Array CreateArray(Type type, int count) => Array.CreateInstance(type.GetElementType()!, count);

    public override bool IsDictionary(Type type) => typeof(IDictionary).IsAssignableFrom(type);

    public override bool IsArray(Type type) => type.IsArray;

    public override bool IsList(Type type) => !type.IsArray && typeof(IList).IsAssignableFrom(type);

    public override Type GetKeyType(Type type) => type.GenericTypeArguments[0];

    public override Type GetValueType(Type type) => type.IsArray ? type.GetElementType()! : type.GenericTypeArguments[^1];

    public override void ExecuteOnDeserializing(object value)
    {
    }

    public override void ExecuteOnDeserialized(object value)
    {
    }

    public override void ExecuteOnSerializing(object value)
    {
    }

    public override void ExecuteOnSerialized(object value)
    {
    }
}
