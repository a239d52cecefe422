using System.Reflection;
using System.Runtime.CompilerServices;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace ContractGen.Benchmarks.Peers.YamlDotNet;

/// <summary>One property.</summary>
internal sealed class PeerProperty<TOwner, TValue> : IPropertyDescriptor
    where TOwner : notnull
{
    private readonly ITypeResolver _resolver;
    private readonly Getter _get;
    private readonly Setter _set;

    public PeerProperty(PropertyInfo property, ITypeResolver resolver)
    {
        _resolver = resolver;
        Name = property.Name;
        if (typeof(TOwner).IsValueType)
        {
            var get = property.GetMethod!.CreateDelegate<StructGetter>();
            var set = property.SetMethod!.CreateDelegate<StructSetter>();
            _get = target => get(ref Unsafe.As<object, Box>(ref target).Value);
            _set = (target, value) => set(ref Unsafe.As<object, Box>(ref target).Value, value);
        }
        else
        {
            var get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
            var set = property.SetMethod!.CreateDelegate<Action<TOwner, TValue>>();
            _get = target => get((TOwner)target);
            _set = (target, value) => set((TOwner)target, value);
        }
    }

    private delegate TValue Getter(object target);

    private delegate void Setter(object target, TValue value);

    private delegate TValue StructGetter(ref TOwner target);

    private delegate void StructSetter(ref TOwner target, TValue value);

    public string Name { get; }

    public bool AllowNulls => true;

    public bool CanWrite => true;

    public Type Type => typeof(TValue);

    public Type? TypeOverride { get; set; }

    public int Order { get; set; }

    public ScalarStyle ScalarStyle { get; set; }

    public bool Required => false;

    public Type? ConverterType => null;

    public T? GetCustomAttribute<T>()
        where T : Attribute => null;

    public IObjectDescriptor Read(object target)
    {
        object? value = _get(target);
        return new ObjectDescriptor(value, _resolver.Resolve(typeof(TValue), value), typeof(TValue), ScalarStyle);
    }

    public void Write(object target, object? value) => _set(target, (TValue)value!);

    // how a boxed struct lies in memory, as far as its content goes
    private sealed class Box
    {
        public TOwner Value = default!;
    }
}
