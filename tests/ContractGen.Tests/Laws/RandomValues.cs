using System.Reflection;
using ContractGen.Codecs;

namespace ContractGen.Tests.Laws;

/// <summary>Random values of any contract: its constructor is called and its members are set, all by reflection.</summary>
internal sealed class RandomValues
{
    private const int MaxDepth = 4;
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly NullabilityInfoContext _nullability = new();

    public object? Create(Type type, Random random) => Create(type, nullability: null, random, depth: 0);

    private object? Create(Type type, NullabilityInfo? nullability, Random random, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return random.Next(3) == 0 ? null : Create(underlying, nullability: null, random, depth);
        }

        if (!type.IsValueType && nullability?.ReadState == NullabilityState.Nullable && (depth > MaxDepth || random.Next(3) == 0))
        {
            return null;
        }

        if (RandomScalars.TryCreate(type, random, out var scalar))
        {
            return scalar;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            return random.Next(3) == 0
                ? Activator.CreateInstance(type)
                : Activator.CreateInstance(type, Create(type.GenericTypeArguments[0], Argument(nullability, 0), random, depth + 1));
        }

        if (CollectionShape.Of(type) is { } shape)
        {
            return CreateCollection(type, shape, nullability, random, depth);
        }

        var cases = type.GetCustomAttributes<CaseAttribute>(inherit: false).ToArray();
        return cases.Length > 0
            ? CreateCase(Closed(cases[random.Next(cases.Length)].Type, type), type, random, depth)
            : CreateObject(type, random, depth + 1);
    }

    private object CreateCollection(Type type, CollectionShape shape, NullabilityInfo? nullability, Random random, int depth)
    {
        var element = type.IsArray ? nullability?.ElementType : Argument(nullability, shape.IsMap ? 1 : 0);
        var count = depth > MaxDepth ? 0 : random.Next(4);
        var items = new List<object?>(count);
        for (var i = 0; i < count; i++)
        {
            var value = Create(shape.Value, element, random, depth + 1);
            items.Add(shape.Key is null ? value : CollectionShape.Entry(shape.Key, Create(shape.Key, random)!, shape.Value, value));
        }

        return shape.Build(type, items);
    }

    private object CreateObject(Type type, Random random, int depth)
    {
        var constructor = Constructor(type);
        var arguments = constructor?.GetParameters().Select(each => Create(each.ParameterType, _nullability.Create(each), random, depth)).ToArray();
        var value = constructor is null ? Activator.CreateInstance(type, nonPublic: true)! : constructor.Invoke(arguments);
        foreach (var property in type.GetProperties(Instance))
        {
            if (property.GetIndexParameters().Length == 0 && Declared(property).SetMethod is not null && property.PropertyType != typeof(UnknownFields)
                && property.GetCustomAttribute<ContractIgnoreAttribute>() is null && property.GetMethod!.IsPublic)
            {
                Declared(property).SetValue(value, Create(property.PropertyType, _nullability.Create(property), random, depth));
            }
        }

        foreach (var field in type.GetFields(Instance))
        {
            if (field.GetCustomAttribute<ContractIgnoreAttribute>() is null && (field.IsPublic || field.GetCustomAttribute<FieldAttribute>() is not null))
            {
                field.SetValue(value, Create(field.FieldType, _nullability.Create(field), random, depth));
            }
        }

        KeepOneOfEach(value, random);
        return value;
    }

    // Of the members of a oneof at most one may be set.
    private static void KeepOneOfEach(object value, Random random)
    {
        var groups = value.GetType().GetProperties(Instance)
            .Select(each => (Property: each, Group: each.GetCustomAttribute<FieldAttribute>()?.OneOf))
            .Concat(Constructor(value.GetType())?.GetParameters().Select(each => (Property: value.GetType().GetProperty(each.Name!, Instance)!, Group: each.GetCustomAttribute<FieldAttribute>()?.OneOf)) ?? [])
            .Where(each => each.Group is not null)
            .GroupBy(each => each.Group, each => each.Property);
        foreach (var group in groups)
        {
            foreach (var property in group.OrderBy(_ => random.Next()).Skip(1))
            {
                property.SetValue(value, null);
            }
        }
    }

    // A case may be a union of its own, or the union itself.
    private object? CreateCase(Type type, Type union, Random random, int depth) =>
        type == union ? CreateObject(type, random, depth + 1) : Create(type, nullability: null, random, depth);

    // The cases of a generic union are named as open types; they take the union's arguments.
    private static Type Closed(Type type, Type union) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType(union.GenericTypeArguments) : type;

    private static ConstructorInfo? Constructor(Type type)
    {
        var constructors = type.GetConstructors(Instance).Where(each => each.GetParameters() is not [var only] || only.ParameterType != type).ToArray();
        return constructors.FirstOrDefault(each => each.GetCustomAttribute<ContractConstructorAttribute>() is not null)
            ?? constructors.Where(each => each.IsPublic).MaxBy(each => each.GetParameters().Length);
    }

    // A private setter of a base class is only seen through that class.
    private static PropertyInfo Declared(PropertyInfo property) =>
        property.DeclaringType!.GetProperty(property.Name, Instance | BindingFlags.DeclaredOnly)!;

    private static NullabilityInfo? Argument(NullabilityInfo? nullability, int index) =>
        nullability is { GenericTypeArguments: var arguments } && index < arguments.Length ? arguments[index] : null;
}
