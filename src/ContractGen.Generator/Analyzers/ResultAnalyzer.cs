using ContractGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractGen.Generator.Analyzers;

/// <summary>Explains a Returns that does not compile: which type the mocked member returns, and which was given.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResultAnalyzer() : MockUsageAnalyzer(MockUsageDiagnostics.WrongResult)
{
    /// <inheritdoc/>
    protected override void Register(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.InvocationExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.Text: "Returns" } access
            || context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is not null
            || context.SemanticModel.GetTypeInfo(access.Expression, context.CancellationToken).Type is not { TypeKind: TypeKind.Class } type
            || !MockTypeNames.IsExpectation(type))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(MockUsageDiagnostics.WrongResult, access.Name.GetLocation(), Explain(call, type, context)));
    }

    private static string Explain(InvocationExpressionSyntax call, ITypeSymbol expectation, SyntaxNodeAnalysisContext context)
    {
        if (MockTypeNames.Result(expectation) is not { } result)
        {
            return "The member returns nothing: use Do to run code, or Throws to fail";
        }

        var (value, byTask) = result is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? (task.TypeArguments[0], $" or a {Text(result)}") : (result, "");
        var given = call.ArgumentList.Arguments.Count == 0 ? null : call.ArgumentList.Arguments[0].Expression;
        var expected = result is { Name: "Task" or "ValueTask" } and INamedTypeSymbol { Arity: 0 }
            ? $"The member returns a {Text(result)} without a value, which is completed unless Throws is said: leave Returns out"
            : $"The member returns {Text(result)}: Returns takes a {Text(value)}{byTask}, or a function of the arguments that returns one";
        return given switch
        {
            null => expected + ", but nothing was given",
            LambdaExpressionSyntax => expected + "; this function takes other parameters or returns something else",
            _ when context.SemanticModel.GetTypeInfo(given, context.CancellationToken).Type is { } actual => $"{expected}, but a {Text(actual)} was given",
            _ => expected,
        };
    }

    private static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
