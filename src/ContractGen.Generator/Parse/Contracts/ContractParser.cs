using ContractGen.Generator.Diagnostics;
using ContractGen.Generator.Model;
using ContractGen.Generator.Model.Contracts;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>Reads a type marked <c>[Contract]</c>, or a codec marked <c>[ContractFor]</c>.</summary>
internal static class ContractParser
{
    public static ContractParseResult Contract(GeneratorAttributeSyntaxContext target, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var type = (INamedTypeSymbol)target.TargetSymbol;
        var scope = new ContractScope(type, type, new ContractOptions(target.Attributes[0]), target.SemanticModel.Compilation);
        var canHold = ContractPlacement.Check(scope);
        var isPartial = ContractPlacement.IsPartial(type);
        if (!isPartial)
        {
            scope.Report(ContractDiagnostics.NotPartial, type, TypeText.Short(type));
        }

        var name = TypeText.Escape(type.Name + "Codec");
        if (canHold && ContractPlacement.IsTaken(type, type.Name + "Codec"))
        {
            scope.Report(ContractDiagnostics.CodecNameTaken, type, TypeText.Short(type), type.Name + "Codec");
            canHold = false;
        }

        var body = canHold ? Body(scope) : new BrokenBody();
        var partial = isPartial ? new PartialModel(TypeText.Declaration(type), "global::ContractGen.Codecs." + (IsNumbered(scope) ? "INumberedContract" : "IContract")) : null;
        var codec = $"{TypeText.Accessibility(type)} readonly struct {name}{TypeText.Parameters(type)}";
        return Result(scope, canHold, partial, codec, name + TypeText.Parameters(type), body);
    }

    public static ContractParseResult ContractFor(GeneratorAttributeSyntaxContext target, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var declaration = (INamedTypeSymbol)target.TargetSymbol;
        if (target.Attributes[0].Argument(0) is not INamedTypeSymbol type)
        {
            var diagnostic = DiagnosticModel.Create(ContractDiagnostics.InvalidContractFor, LocationModel.From(declaration), TypeText.Short(declaration), "name a class or struct in [ContractFor(typeof(…))]");
            return new ContractParseResult(null, new[] { diagnostic }.ToEquatableArray());
        }

        if (type.IsUnboundGenericType && type.Arity == declaration.Arity)
        {
            type = type.OriginalDefinition.Construct([.. declaration.TypeParameters]);
        }

        var scope = new ContractScope(type, declaration, new ContractOptions(target.Attributes[0]), target.SemanticModel.Compilation);
        var canHold = ContractPlacement.Check(scope);
        if (!ContractPlacement.IsPartial(declaration))
        {
            scope.Report(ContractDiagnostics.NotPartial, declaration, TypeText.Short(declaration));
            canHold = false;
        }

        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsUnboundGenericType)
        {
            scope.Report(ContractDiagnostics.InvalidContractFor, declaration, TypeText.Short(declaration), "name a class or struct; a generic one needs a codec with as many type parameters");
            canHold = false;
        }

        var name = TypeText.Escape(declaration.Name) + TypeText.Parameters(declaration);
        return Result(scope, canHold, null, TypeText.Declaration(declaration), name, canHold ? Body(scope) : new BrokenBody());
    }

    private static ContractParseResult Result(ContractScope scope, bool canHold, PartialModel? partial, string codec, string codecName, BodyModel body)
    {
        var declaration = scope.Declaration;
        var isBroken = body is BrokenBody;
        var model = !canHold ? null : new ContractModel(
            ContractNames.Hint(declaration),
            declaration.ContainingNamespace is { IsGlobalNamespace: false } space ? ContractNames.Path(space) : "",
            ContractPlacement.Containers(declaration).Select(TypeText.Declaration).ToEquatableArray(),
            partial,
            TypeText.Bare(scope.Type),
            codec,
            codecName,
            $"<see cref=\"{TypeText.Bare(scope.Type.OriginalDefinition).Replace('<', '{').Replace('>', '}')}\"/>",
            TypeText.Constraints(declaration),
            isBroken ? EquatableArray<EnumModel>.Empty : scope.Enums.ToEquatableArray(),
            isBroken ? EquatableArray<AccessorModel>.Empty : scope.Accessors.ToEquatableArray(),
            body);
        return new ContractParseResult(model, scope.Diagnostics.ToEquatableArray());
    }

    private static BodyModel Body(ContractScope scope)
    {
        if (UnionParser.HasCases(scope.Type))
        {
            return (BodyModel?)new UnionParser(scope).Parse() ?? new BrokenBody();
        }

        if (scope.Type.IsAbstract)
        {
            scope.Report(ContractDiagnostics.NoCases, scope.Declaration, TypeText.Short(scope.Type));
            return new BrokenBody();
        }

        return (BodyModel?)new RecordParser(scope).Parse() ?? new BrokenBody();
    }

    /// <summary>Whether formats that know fields by number alone can hold the contract; says why not, where its numbers show that it was meant to.</summary>
    private static bool IsNumbered(ContractScope scope)
    {
        if (ContractNumbering.Problem(scope) is not { } problem)
        {
            return true;
        }

        if (scope.Diagnostics.Count == 0 && (problem.IsCase ? UnionParser.Cases(scope.Type) : [scope.Type]).Any(type => HasNumbers(scope, type)))
        {
            scope.Report(ContractDiagnostics.NotNumbered, problem.Member, TypeText.Short(scope.Type), problem.Reason);
        }

        return false;
    }

    // for formats that know fields by number alone, and not for the array layout
    private static bool HasNumbers(ContractScope scope, INamedTypeSymbol type) =>
        type.Find("Contract") is { } attribute
        && new ContractOptions(attribute) is { IsArray: false } options
        && FieldFinder.Of(scope.Compilation, type, options.IncludesFields).Any(field => field.HasNumber);
}
