namespace ContractGen;

/// <summary>
/// Asks for a mock of <typeparamref name="T"/>: on the assembly, where <c>IShop</c> gets an internal <c>ShopMock</c> in its own
/// namespace, or on a partial class that becomes the mock, to choose its name, namespace and accessibility.
/// </summary>
/// <typeparam name="T">The interface.</typeparam>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class GenerateMockAttribute<T> : Attribute
    where T : class;
