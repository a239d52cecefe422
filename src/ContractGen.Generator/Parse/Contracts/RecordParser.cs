using System.Text;
using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Reads the fields of a contract and how it is constructed.</summary>
internal sealed class RecordParser(ContractScope scope)
{
    private const int MaxFields = 1024;

    private static readonly HashSet<string> Reserved =
        ["value", "reader", "writer", "scope", "seen", "name", "number", "index", "result", "unknown", "isNew", "self"];

    private readonly AccessorParser _access = new(scope);
    private readonly HashSet<string> _locals = [];

    public RecordBody? Parse()
    {
        var fields = FieldFinder.Of(scope.Compilation, scope.Type, scope.Options.IncludesFields);
        if (scope.Options.IsArray)
        {
            fields = [.. fields.OrderBy(field => field.Number)];
        }

        var names = FieldRules.Check(scope, fields);
        if (fields.Count > MaxFields)
        {
            scope.Report(ContractDiagnostics.TooManyFields, scope.Declaration, TypeText.Short(scope.Type), fields.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var unknown = UnknownFieldsParser.Parse(scope, _access);
        if (ConstructorParser.Choose(scope) is not { } constructor || Arguments(constructor, fields) is not { } arguments)
        {
            return null;
        }

        var members = new List<MemberModel>();
        var ownLists = new OwnLists(scope.Type, fields);
        foreach (var field in fields)
        {
            if (Member(field, names[members.Count], members.Count, Parameter(arguments, field), constructor, ownLists) is { } member)
            {
                members.Add(member);
            }
        }

        if (members.Count != fields.Count)
        {
            return null;
        }

        var oneOfs = OneOfParser.Groups(scope, fields, members, Local);
        return scope.Diagnostics.Count > 0 ? null : new RecordBody(
            TypeText.Bare(scope.Type),
            ContractNames.Name(scope.Type),
            scope.Type.IsValueType,
            members.ToEquatableArray(),
            oneOfs,
            Construction(constructor, arguments, fields, members),
            unknown,
            scope.Options.IsArray && members.Count > 0 ? members[members.Count - 1].Number : 0);
    }

    private Dictionary<IParameterSymbol, FieldSymbol>? Arguments(IMethodSymbol constructor, IReadOnlyList<FieldSymbol> fields)
    {
        var arguments = new Dictionary<IParameterSymbol, FieldSymbol>(SymbolEqualityComparer.Default);
        foreach (var parameter in constructor.Parameters)
        {
            if (ConstructorParser.Match(scope, parameter, fields) is { } field)
            {
                arguments.Add(parameter, field);
            }
            else
            {
                scope.Report(ContractDiagnostics.ParameterWithoutMember, parameter, parameter.Name, TypeText.Short(scope.Type));
            }
        }

        return arguments.Count == constructor.Parameters.Length ? arguments : null;
    }

    private static IParameterSymbol? Parameter(Dictionary<IParameterSymbol, FieldSymbol> arguments, FieldSymbol field)
    {
        foreach (var argument in arguments)
        {
            if (argument.Value == field)
            {
                return argument.Key;
            }
        }

        return null;
    }

    private MemberModel? Member(FieldSymbol field, string name, int index, IParameterSymbol? parameter, IMethodSymbol constructor, OwnLists ownLists)
    {
        var (type, isNullable, isOptional) = Unwrap(field.Type);
        var resolver = new CodecResolver(scope, field.Symbol, field.Attribute.Number("Encoding"), field.Attribute.TypeOf("Codec"));
        if (resolver.Member(type) is not { } value)
        {
            return null;
        }

        // A struct is made anew with every parameter, and only what is none must be settable too.
        var set = scope.Type.IsValueType && parameter is not null ? new NoAccess() : _access.Set(field.Symbol);
        if (set is NoAccess && parameter is null)
        {
            scope.Report(ContractDiagnostics.NotSettable, field.Symbol, field.Symbol.Name, "give it a setter or a constructor parameter of its name");
            return null;
        }

        var isSet = field.IsRequired || parameter is { HasExplicitDefaultValue: false };
        var isRequired = isSet && !isOptional && !(isNullable && scope.Options.OmitsNulls);
        return new MemberModel(
            index, Local(field.Symbol.Name), TypeText.Literal(name), Encoding.UTF8.GetByteCount(name), field.Number, TypeText.Literal(SummaryText.Of(field.Symbol)), OneOfParser.Name(field), TypeText.Code(field.Type), value,
            Presence(isNullable, isOptional, isSet || parameter is not null || HasInitializer(field.Symbol, constructor)),
            isRequired, isRequired && field.Number > 0 && (isNullable || BuiltInCodecs.IsListOrMap(type)), ownLists.Contains(field, value), _access.Get(field.Symbol), set);
    }

    private (ITypeSymbol Type, bool IsNullable, bool IsOptional) Unwrap(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Optional", Arity: 1 } optional && optional.IsCodecsType())
        {
            var (inner, isNullable, _) = Unwrap(optional.TypeArguments[0]);
            return (inner, isNullable, true);
        }

        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? (nullable.TypeArguments[0], true, false)
            : (type, CodecResolver.IsNullable(type), false);
    }

    private PresenceModel Presence(bool isNullable, bool isOptional, bool isExplicit) => (isOptional, isNullable) switch
    {
        (true, true) => PresenceModel.OptionalNullable,
        (true, false) => PresenceModel.Optional,
        (false, true) => scope.Options.OmitsNulls ? PresenceModel.NullOmitted : PresenceModel.Nullable,
        _ => isExplicit ? PresenceModel.Explicit : PresenceModel.Implicit,
    };

    /// <summary>An initializer that makes what Protobuf takes a missing field for.</summary>
    private static bool IsEmpty(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.DefaultLiteralExpression) || literal.IsKind(SyntaxKind.FalseLiteralExpression)
            || literal.Token.Value is "" or 0,
        MemberAccessExpressionSyntax { Name.Identifier.Text: "Empty", Expression: PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.Text: "String" } } => true,
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        _ => false,
    };

    /// <summary>Whether a new instance may hold something else than the type's default; a constructor's body or another assembly hides it.</summary>
    private static bool HasInitializer(ISymbol member, IMethodSymbol constructor) =>
        member.DeclaringSyntaxReferences.IsEmpty
        || constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ConstructorDeclarationSyntax)
        || member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is PropertyDeclarationSyntax { Initializer: { } property } && !IsEmpty(property.Value)
            || reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } field } && !IsEmpty(field.Value));

    private string Local(string name)
    {
        var local = Naming.Camel(name.TrimStart('_'));
        local = local.Length == 0 || !SyntaxFacts.IsValidIdentifier(local) ? "field" : local;
        var unique = Reserved.Contains(local) || local.StartsWith("seen", StringComparison.Ordinal) ? local + "Field" : local;
        var first = unique;
        for (var i = 2; !_locals.Add(unique) || (i == 2 && !_locals.Add(unique + "Value")); i++)
        {
            unique = first + i;
        }

        return TypeText.Escape(unique);
    }

    private ConstructionModel Construction(
        IMethodSymbol constructor, Dictionary<IParameterSymbol, FieldSymbol> arguments, IReadOnlyList<FieldSymbol> fields, List<MemberModel> members)
    {
        if (constructor.Parameters.IsEmpty)
        {
            var isDefault = scope.Type.IsValueType && constructor.IsImplicitlyDeclared;
            return new CreatedFirst(isDefault ? "" : _access.Constructor(constructor) + "()");
        }

        var places = fields.Select((field, index) => (field, index)).ToDictionary(pair => pair.field, pair => pair.index);
        return new CreatedLast(
            _access.Constructor(constructor),
            constructor.Parameters.Select(parameter => new ParameterModel(places[arguments[parameter]], DefaultValue.Code(parameter))).ToEquatableArray(),
            members.All(member => member.Set is not NoAccess && (member.Set is not ReferenceAccess || member.Get is ReferenceAccess)));
    }
}
