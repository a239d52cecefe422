using System.Reflection;
using ContractGen.Codecs;

namespace ContractGen.Tests.Laws;

/// <summary>Every contract of the Zoo, found by reflection: a new one is held to the laws without being listed.</summary>
internal static class ContractSubjects
{
    public static IReadOnlyList<IContractSubject> All { get; } =
    [
        .. typeof(Zoo.Orders.Order).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters && IsContract(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(Of),
    ];

    public static IContractSubject Of(Type contract) =>
        (IContractSubject)Activator.CreateInstance(typeof(ContractSubject<>).MakeGenericType(contract))!;

    private static bool IsContract(Type type) =>
        type.GetCustomAttribute<ContractAttribute>(inherit: false) is not null
        && type.GetInterfaces().Any(each =>
            each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IContract<>) && each.GenericTypeArguments[0] == type);
}
