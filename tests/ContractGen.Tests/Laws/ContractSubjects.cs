using System.Reflection;
using ContractGen.Codecs;

namespace ContractGen.Tests.Laws;

/// <summary>Every contract of the Zoo, found by reflection: a new one is held to the laws without being listed.</summary>
internal static class ContractSubjects
{
    private static readonly Type[] Contracts =
    [
        .. typeof(Zoo.Orders.Order).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters && type.GetCustomAttribute<ContractAttribute>(inherit: false) is not null
                && IsContract(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>Format and contract, as tests take them.</summary>
    public static IEnumerable<(string Format, string Contract)> Names =>
        LawFormat.All.SelectMany(Of).Select(subject => (subject.Format.ToString(), subject.Name));

    /// <summary>Every contract that has a codec of the format.</summary>
    public static IEnumerable<IContractSubject> Of(LawFormat format) =>
        Contracts.Where(format.Takes).Select(type => Of(format, type));

    public static IContractSubject Of(string format, string contract) =>
        Of(LawFormat.Of(format), Contracts.First(type => type.FullName == contract));

    private static IContractSubject Of(LawFormat format, Type contract) =>
        (IContractSubject)Activator.CreateInstance(typeof(ContractSubject<>).MakeGenericType(contract), format)!;

    private static bool IsContract(Type type) => type.GetInterfaces().Any(each =>
        each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IContract<>) && each.GenericTypeArguments[0] == type);
}
