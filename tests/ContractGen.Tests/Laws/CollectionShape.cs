using System.Collections;
using System.Reflection;

namespace ContractGen.Tests.Laws;

/// <summary>What a collection type holds, and how one is made of its items.</summary>
internal sealed record CollectionShape(Type? Key, Type Value)
{
    public bool IsMap => Key is not null;

    public static CollectionShape? Of(Type type)
    {
        if (type.IsArray)
        {
            return new(null, type.GetElementType()!);
        }

        var shapes = type.GetInterfaces().Append(type).Where(each => each.IsGenericType).ToArray();
        if (type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) != true)
        {
            return null;
        }

        var map = shapes.FirstOrDefault(each => each.GetGenericTypeDefinition() is var open && (open == typeof(IReadOnlyDictionary<,>) || open == typeof(IDictionary<,>)));
        return map is not null
            ? new(map.GenericTypeArguments[0], map.GenericTypeArguments[1])
            : new(null, shapes.First(each => each.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GenericTypeArguments[0]);
    }

    public static object Entry(Type keyType, object key, Type valueType, object? value) =>
        Activator.CreateInstance(typeof(KeyValuePair<,>).MakeGenericType(keyType, valueType), key, value)!;

    public object Build(Type type, List<object?> items)
    {
        var element = Key is null ? Value : typeof(KeyValuePair<,>).MakeGenericType(Key, Value);
        var array = Array.CreateInstance(element, items.Count);
        ((ICollection)items.ToArray()).CopyTo(array, 0);
        if (Key is not null)
        {
            // A key may have come twice; the indexer keeps the last one.
            return Convert(type, Deduplicate(array), typeof(Dictionary<,>).MakeGenericType(Key, Value));
        }

        return type.IsArray ? array : Convert(type, array, typeof(List<>).MakeGenericType(Value));
    }

    private IDictionary Deduplicate(Array entries)
    {
        var type = typeof(Dictionary<,>).MakeGenericType(Key!, Value);
        var map = (IDictionary)Activator.CreateInstance(type)!;
        foreach (var entry in entries)
        {
            map[entry.GetType().GetProperty("Key")!.GetValue(entry)!] = entry.GetType().GetProperty("Value")!.GetValue(entry);
        }

        return map;
    }

    private object Convert(Type type, IEnumerable items, Type simplest)
    {
        if (type.IsAssignableFrom(simplest))
        {
            return type.IsInstanceOfType(items) ? items : Activator.CreateInstance(simplest, items)!;
        }

        if (type.IsInterface)
        {
            return Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(Value), items)!;
        }

        var arguments = Key is null ? [Value] : new[] { Key, Value };
        var name = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        var factory = type.Assembly.GetType($"{type.Namespace}.{name}");
        var method = factory?.GetMethods(BindingFlags.Public | BindingFlags.Static).FirstOrDefault(each =>
            (each.Name == "CreateRange" && each.GetParameters().Length == 1) || (each.Name == $"To{name}" && each.GetParameters().Length == 2
            && each.GetGenericArguments().Length == arguments.Length));
        if (method is null)
        {
            return Activator.CreateInstance(type, items)!;
        }

        object?[] inputs = method.GetParameters().Length == 1 ? [items] : [items, null];
        return method.MakeGenericMethod(arguments).Invoke(null, inputs)!;
    }
}
