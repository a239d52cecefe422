using System.Reflection;
using System.Runtime.CompilerServices;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Contracts;
using ContractGen.Generator.Model.Mocks;
using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ContractGen.Generator.Tests.Laws;

/// <summary>DESIGN §8, law 1: models are plain data of plain data, and compare by what the compiler wrote.</summary>
public sealed class ModelLawTests
{
    private static readonly Type[] Roots = [typeof(ContractModel), typeof(ContractParseResult), typeof(MockModel), typeof(MockParseResult), typeof(DiagnosticModel)];

    /// <summary>Values of the compiler that hold neither a symbol nor a syntax tree.</summary>
    private static readonly Type[] Plain = [typeof(string), typeof(DiagnosticDescriptor), typeof(TextSpan), typeof(LinePositionSpan)];

    private static readonly Type[] Reached = [.. Close()];

    public static TheoryData<string> Records => [.. Reached.Where(IsModel).Select(each => each.FullName!)];

    [Fact]
    public void Everything_that_models_hold_is_plain_data()
    {
        Reached.Should().OnlyContain(each => IsLeaf(each) || IsModel(each) || IsList(each));
        Reached.Count(IsModel).Should().BeGreaterThan(30);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Models_are_records_that_the_compiler_compares(string name)
    {
        var type = typeof(ContractModel).Assembly.GetType(name)!;

        type.GetMethod("<Clone>$").Should().NotBeNull("only records are data");
        (type.IsSealed || type.IsAbstract).Should().BeTrue("a hierarchy is closed");
        type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(each => each.Name is "Equals" or "GetHashCode")
            .Should().OnlyContain(each => each.GetCustomAttribute<CompilerGeneratedAttribute>() != null);
        type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Where(each => !each.IsInitOnly).Should().BeEmpty();
    }

    private static HashSet<Type> Close()
    {
        var reached = new HashSet<Type>();
        var next = new Queue<Type>(Roots);
        while (next.TryDequeue(out var type))
        {
            if (!reached.Add(type) || IsLeaf(type))
            {
                continue;
            }

            var held = IsList(type) ? type.GenericTypeArguments : type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Select(each => each.FieldType);
            foreach (var each in held.Concat(type.Assembly.GetTypes().Where(other => other.BaseType == type)))
            {
                next.Enqueue(Nullable.GetUnderlyingType(each) ?? each);
            }
        }

        return reached;
    }

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || Plain.Contains(type);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    private static bool IsModel(Type type) => !IsLeaf(type) && !IsList(type) && type.Namespace!.StartsWith("ContractGen.Generator.Model", StringComparison.Ordinal);
}
