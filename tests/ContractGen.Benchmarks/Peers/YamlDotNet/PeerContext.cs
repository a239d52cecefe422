using YamlDotNet.Serialization;
using YamlDotNet.Serialization.ObjectFactories;

namespace ContractGen.Benchmarks.Peers.YamlDotNet;

/// <summary>
/// The static context of YamlDotNet, written here because the package with its generator is in no registry reached from here. It does no less
/// for its speed than what that generator emits: properties are described once per type and reached through typed delegates.
/// </summary>
internal sealed class PeerContext : StaticContext
{
    private readonly PeerTypes _types;
    private readonly PeerFactory _factory = new();
    private readonly ITypeResolver _resolver = new global::YamlDotNet.Serialization.TypeResolvers.StaticTypeResolver();

    public PeerContext() => _types = new PeerTypes(_resolver);

    public override bool IsKnownType(Type type) => true;

    public override ITypeResolver GetTypeResolver() => _resolver;

    public override StaticObjectFactory GetFactory() => _factory;

    public override ITypeInspector GetTypeInspector() => _types;
}
