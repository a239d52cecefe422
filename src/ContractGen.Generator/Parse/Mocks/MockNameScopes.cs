using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Hands out the names of a mock's own members, and of what a test expects the mocked members by.</summary>
internal sealed class MockNameScopes
{
    private readonly NameScope _members;
    private readonly NameScope _types;
    private readonly NameScope _nested;
    private readonly NameScope _logged = new(["RecordedCalls", "_mock", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"]);
    private readonly Dictionary<ISymbol, string> _expectNames = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _erased = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _propertyNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _methodNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _signatures = new(StringComparer.Ordinal);

    /// <summary>Names the members of a mock.</summary>
    /// <param name="mocked">The mocked members.</param>
    /// <param name="taken">The names that the mock has otherwise: inherited, or the user's own.</param>
    public MockNameScopes(IReadOnlyList<ISymbol> mocked, IReadOnlyList<string> taken)
    {
        _members = new NameScope(mocked.SelectMany(ParameterNames).Concat(taken));
        _types = new NameScope(mocked.Select(member => member.Name).Concat(taken).Concat(mocked.OfType<IMethodSymbol>().SelectMany(method => method.TypeParameters).Select(parameter => parameter.Name)));
        _nested = new NameScope(mocked.SelectMany(ParameterNames).Concat(mocked.Select(member => member.Name)));
        foreach (var member in mocked)
        {
            _expectNames[member] = ExpectName(member);
        }

        foreach (var method in mocked.OfType<IMethodSymbol>().Where(MockCallParser.CanBeErased))
        {
            if (_signatures.Add(_expectNames[method] + Signature(method, isErased: true)))
            {
                _erased.Add(method);
            }
        }
    }

    /// <summary>The name of a field; with an s before it, that of a static one.</summary>
    public string Field(string name)
    {
        var field = _members.Unique("_" + char.ToLowerInvariant(name[0]) + name.Substring(1));
        return _members.Unique("s" + field) == "s" + field ? field : Field(name + "Calls");
    }

    public string Type(string name) => _types.Unique(name);

    /// <summary>The name of a member of the mock that is no field.</summary>
    public string Member(string name) => _members.Unique(name);

    /// <summary>The name of a field in a nested type that has a member for each of the mocked ones.</summary>
    public string NestedField(string name) => _nested.Unique(name);

    /// <summary>The name by which a test finds the recorded calls of a member; overloads are told apart by their parameters.</summary>
    public string Logged(string name, IEnumerable<IParameterSymbol> parameters)
    {
        var unique = _logged.Unique(name);
        return MockFormats.Escape(unique == name ? name : _logged.Unique(name + "With" + string.Concat(parameters.Select(parameter => char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1)))));
    }

    /// <summary>The name by which a test expects a member.</summary>
    public string Expect(ISymbol member) => _expectNames[member];

    /// <summary>Whether a test can expect a generic method without its type arguments.</summary>
    public bool IsErased(IMethodSymbol method) => _erased.Contains(method);

    private static IEnumerable<string> ParameterNames(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Name),
        IPropertySymbol property => property.Parameters.Select(parameter => parameter.Name),
        _ => [],
    };

    // Two members that C# cannot tell apart, such as IA.Name and IB.Name, get the interface's name behind their own.
    private string ExpectName(ISymbol member)
    {
        var name = member is IPropertySymbol { IsIndexer: true } ? "this" : member.Name;
        var isMethod = member is IMethodSymbol || name == "this";
        var suffix = member is IMethodSymbol method && method.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out)
            ? "ByRef"
            : MockNames.Identifier(member.ContainingType);
        var candidate = name;
        for (var number = 1; !IsFree(candidate, isMethod, Signature(member, isErased: false)); number++)
        {
            candidate = $"{(name == "this" ? "Item" : name)}_{suffix}{(number == 1 ? "" : number.ToString())}";
            isMethod = member is IMethodSymbol;
        }

        return candidate;
    }

    // Methods share a name as long as their parameters differ; a property shares its name with nothing.
    private bool IsFree(string name, bool isMethod, string signature) =>
        (isMethod ? _propertyNames : _methodNames).Contains(name) is false
        && (isMethod ? _signatures.Add(name + signature) && (_methodNames.Add(name) || true) : _propertyNames.Add(name));

    private static string Signature(ISymbol member, bool isErased) => member switch
    {
        IMethodSymbol method => (isErased ? 0 : method.Arity) + "(" + string.Join(",", method.Parameters.Where(IsGiven).Select(parameter => Argument(parameter, isErased))),
        IPropertySymbol property => "0(" + string.Join(",", property.Parameters.Where(IsGiven).Select(parameter => Argument(parameter, isErased))),
        _ => "",
    };

    private static bool IsGiven(IParameterSymbol parameter) => parameter.RefKind != RefKind.Out;

    // As C# compares signatures of Arg and its kin: without nullability, and with type parameters by their place.
    private static string Argument(IParameterSymbol parameter, bool isErased)
    {
        var isGeneric = MockTypes.Mentions(parameter.Type, part => part is ITypeParameterSymbol { DeclaringMethod: not null });
        if (isErased && isGeneric)
        {
            return "AnyTypeArg";
        }

        var type = MockTypes.SpanElement(parameter.Type) is { } element ? element : parameter.Type;
        var text = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat).Replace("dynamic", "object");
        var spelled = isGeneric && parameter.ContainingSymbol is IMethodSymbol method
            ? method.TypeParameters.Aggregate(text, (current, each) => System.Text.RegularExpressions.Regex.Replace(current, $@"\b{each.Name}\b", "!" + each.Ordinal))
            : text;
        return (SymbolEqualityComparer.Default.Equals(type, parameter.Type) ? "" : "span ") + spelled;
    }
}
