using ContractGen.Generator.Model.Mocks;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Questions about types that decide how a member is mocked.</summary>
internal static class MockTypes
{
    /// <summary>How values of the type go through the mock engine; null where they cannot.</summary>
    public static MockCarrier? Carrier(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => MockCarrier.Address,
        { SpecialType: SpecialType.System_TypedReference or SpecialType.System_ArgIterator or SpecialType.System_RuntimeArgumentHandle } => null,
        ITypeParameterSymbol { AllowsRefLikeType: true } => MockCarrier.RefStruct,
        { IsRefLikeType: true } when SpanElement(type) is not null => type.Name == "Span" ? MockCarrier.Span : MockCarrier.ReadOnlySpan,
        { IsRefLikeType: true } => MockCarrier.RefStruct,
        INamedTypeSymbol { TypeKind: TypeKind.Interface } named when HasStaticAbstracts(named) => MockCarrier.Object,
        _ => MockCarrier.Value,
    };

    /// <summary>The type of a span's elements; null where the type is no span.</summary>
    public static ITypeSymbol? SpanElement(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } span
            ? span.TypeArguments[0]
            : null;

    /// <summary>Whether C# lacks, or is likely to lack, a conversion from what a test writes to Arg of the type.</summary>
    public static bool NeedsRawOverload(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Interface or TypeKind.Delegate or TypeKind.Array or TypeKind.Dynamic or TypeKind.TypeParameter
        || type.SpecialType is SpecialType.System_Object or SpecialType.System_Enum or SpecialType.System_ValueType or SpecialType.System_Delegate
        || (type is INamedTypeSymbol { Name: "List", Arity: 1 } && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic");

    /// <summary>The member of ResultShape that fits the type.</summary>
    public static string ResultShape(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask" } task && task.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks")
        {
            if (task.Arity == 0)
            {
                return task.Name;
            }

            var result = task.TypeArguments[0];
            return $"{(IsRequired(result) ? "Required" : "Optional")}{task.Name}<{TypeArgument(result)}>({Empty(result)})";
        }

        return $"{(IsRequired(type) ? "Required" : "Optional")}<{TypeArgument(type)}>({Empty(type)})";
    }

    /// <summary>Whether a value of the type may be a contract, or a collection of contracts, or a task with one.</summary>
    public static bool MayBeContract(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => MayBeContract(array.ElementType),
        ITypeParameterSymbol => true,
        INamedTypeSymbol named => IsContract(named) || (IsFramework(named) && named.TypeArguments.Any(MayBeContract)),
        _ => false,
    };

    public static bool IsCollections(INamedTypeSymbol type) => type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    public static bool IsContract(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ContractAttribute", ContainingNamespace: { Name: "ContractGen", ContainingNamespace.IsGlobalNamespace: true } });

    /// <summary>Whether the type, and everything around and inside it, is public.</summary>
    public static bool IsPublic(ITypeSymbol type) =>
        type is not INamedTypeSymbol named
        || ((named.DeclaredAccessibility is Accessibility.Public or Accessibility.NotApplicable || named.IsTupleType)
            && (named.ContainingType is null || IsPublic(named.ContainingType))
            && named.TypeArguments.All(IsPublic));

    /// <summary>Whether a part of the type, at any depth, is one that is asked for.</summary>
    public static bool Mentions(ITypeSymbol type, Func<ITypeSymbol, bool> isAskedFor) =>
        isAskedFor(type) || type switch
        {
            IArrayTypeSymbol array => Mentions(array.ElementType, isAskedFor),
            IPointerTypeSymbol pointer => Mentions(pointer.PointedAtType, isAskedFor),
            IFunctionPointerTypeSymbol function => Mentions(function.Signature.ReturnType, isAskedFor)
                || function.Signature.Parameters.Any(parameter => Mentions(parameter.Type, isAskedFor)),
            INamedTypeSymbol named => named.TypeArguments.Any(argument => Mentions(argument, isAskedFor))
                || (named.ContainingType is { } outer && Mentions(outer, isAskedFor)),
            _ => false,
        };

    /// <summary>Whether the type can be named only where unsafe code is allowed.</summary>
    public static bool IsUnsafe(ITypeSymbol type) => Mentions(type, part => part is IPointerTypeSymbol or IFunctionPointerTypeSymbol);

    // What a loose mock returns instead of null.
    private static string Empty(ITypeSymbol type) => !IsRequired(type) ? "" : type switch
    {
        IArrayTypeSymbol { Rank: 1 } => "static () => []",
        INamedTypeSymbol { Arity: 1, Name: "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList" or "ICollection" or "IList" or "List" or "HashSet" or "SortedSet" } named
            when IsCollections(named) => "static () => []",
        INamedTypeSymbol { Arity: 1, Name: "IAsyncEnumerable" } named when IsCollections(named) =>
            $"static () => global::ContractGen.Mocks.ResultShape.EmptyStream<{TypeArgument(named.TypeArguments[0])}>()",
        INamedTypeSymbol { Arity: 1, Name: "ISet" or "IReadOnlySet" } named when IsCollections(named) =>
            $"static () => new global::System.Collections.Generic.HashSet<{TypeArgument(named.TypeArguments[0])}>()",
        INamedTypeSymbol { Arity: 2, Name: "Dictionary" or "IDictionary" or "IReadOnlyDictionary" } named when IsCollections(named) && IsNeverNull(named.TypeArguments[0]) =>
            $"static () => new global::System.Collections.Generic.Dictionary<{TypeArgument(named.TypeArguments[0])}, {TypeArgument(named.TypeArguments[1])}>()",
        INamedTypeSymbol { TypeKind: TypeKind.Interface, Arity: > 0 } named when IsImmutable(named) && (named.Arity == 1 || IsNeverNull(named.TypeArguments[0])) =>
            $"static () => global::System.Collections.Immutable.{EmptyOf(named.Name)}<{string.Join(", ", named.TypeArguments.Select(TypeArgument))}>.Empty",
        INamedTypeSymbol { Arity: > 0 } named when IsCollectionOfTheFramework(named) =>
            named.GetMembers("Empty").Any(member => member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }) ? $"static () => {TypeArgument(named)}.Empty"
            : !named.IsAbstract && named.InstanceConstructors.Any(constructor => constructor is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public }) ? "static () => new()"
            : "",
        _ => "",
    };

    // of IImmutableList<T> it is that of ImmutableList<T>
    private static string EmptyOf(string name) => name == "IImmutableSet" ? "ImmutableHashSet" : name.Substring(1);

    // A dictionary's key is; that of its interface need not be.
    private static bool IsNeverNull(ITypeSymbol type) => type is ITypeParameterSymbol parameter
        ? parameter.HasNotNullConstraint || parameter.IsValueType
            || (parameter.IsReferenceType && parameter.ReferenceTypeConstraintNullableAnnotation != NullableAnnotation.Annotated)
        : type.NullableAnnotation != NullableAnnotation.Annotated;

    private static bool IsImmutable(INamedTypeSymbol type) =>
        type.Name.StartsWith("IImmutable", StringComparison.Ordinal) && type.ContainingNamespace.ToDisplayString() == "System.Collections.Immutable";

    private static bool IsCollectionOfTheFramework(INamedTypeSymbol type) =>
        type.ContainingType is null
        && type.ContainingNamespace.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Immutable" or "System.Collections.Frozen"
            or "System.Collections.Concurrent" or "System.Collections.ObjectModel"
        && type.AllInterfaces.Any(each => each.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static bool IsFramework(INamedTypeSymbol type) =>
        type.ContainingNamespace.ToDisplayString() is "System" or "System.Collections.Generic" or "System.Collections.Immutable" or "System.Threading.Tasks";

    private static string TypeArgument(ITypeSymbol type) => type.ToDisplayString(MockFormats.Code).Replace("<dynamic", "<object");

    private static bool HasStaticAbstracts(INamedTypeSymbol type) =>
        type.AllInterfaces.Add(type).SelectMany(each => each.GetMembers()).Any(member => member is { IsStatic: true, IsAbstract: true });

    // the default of an immutable array is no array
    private static bool IsRequired(ITypeSymbol type) =>
        type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } or INamedTypeSymbol { MetadataName: "ImmutableArray`1" };
}
