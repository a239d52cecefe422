using ContractGen.Codecs;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>Every contract of the Zoo that has a Protobuf codec.</summary>
internal static class NumberedZoo
{
    public static IReadOnlyList<Type> Contracts { get; } =
    [
        .. typeof(Zoo.Orders.Order).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters && IsNumbered(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    private static bool IsNumbered(Type type) => type.GetInterfaces().Any(each =>
        each.IsGenericType && each.GetGenericTypeDefinition() == typeof(INumberedContract<>) && each.GenericTypeArguments[0] == type);
}
