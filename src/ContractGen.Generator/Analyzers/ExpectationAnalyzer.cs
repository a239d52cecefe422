using ContractGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractGen.Generator.Analyzers;

/// <summary>Finds expectations that say too little, contradict themselves, or are never reached.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExpectationAnalyzer() : MockUsageAnalyzer(MockUsageDiagnostics.NothingExpected, MockUsageDiagnostics.Contradiction, MockUsageDiagnostics.Unreachable)
{
    /// <inheritdoc/>
    protected override void Register(AnalysisContext context)
    {
        context.RegisterSyntaxNodeAction(AnalyzeStatement, SyntaxKind.ExpressionStatement);
        context.RegisterSyntaxNodeAction(UnreachableExpectations.Analyze, SyntaxKind.Block);
    }

    private static void AnalyzeStatement(SyntaxNodeAnalysisContext context)
    {
        var expression = ((ExpressionStatementSyntax)context.Node).Expression;
        expression = expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "_" } } discard ? discard.Right : expression;
        if (expression is InvocationExpressionSyntax && IsBareExpect(expression, context))
        {
            Report(context, expression, $"Nothing is expected: '{ExpectationChain.Name(expression)}()' must be followed by a call of the mocked type");
            return;
        }

        if (ExpectationChain.Parse(expression, context.SemanticModel, context.CancellationToken) is not { } chain)
        {
            return;
        }

        if (chain.EndsWithThen)
        {
            Report(context, expression, "The step after 'Then' says nothing: add Returns, Throws or Do");
        }
        else if (LacksResult(chain, context))
        {
            Report(context, expression, "The call is expected, but not told what to return: add Returns or Throws");
        }

        foreach (var (place, message) in ContradictoryCounts.Find(chain, context.SemanticModel))
        {
            context.ReportDiagnostic(Diagnostic.Create(MockUsageDiagnostics.Contradiction, place.GetLocation(), message));
        }
    }

    private static bool IsBareExpect(ExpressionSyntax expression, SyntaxNodeAnalysisContext context) =>
        ExpectationChain.Name(expression) is "Expect" or "Stub"
        && expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
        && MockTypeNames.IsMock(context.SemanticModel.GetTypeInfo(access.Expression, context.CancellationToken).Type);

    // As the engine sees it: a reference that is not nullable has no default.
    private static bool LacksResult(ExpectationChain chain, SyntaxNodeAnalysisContext context)
    {
        if (chain.Has("Returns", "Throws", "ThrowsSynchronously", "Never", "SetArgs", "Answers", "Handles", "Calls")
            || context.SemanticModel.GetTypeInfo(chain.Call, context.CancellationToken).Type is not { } expectation
            || MockTypeNames.Result(expectation) is not { } result)
        {
            return false;
        }

        var value = result is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task ? task.TypeArguments[0] : result;
        return value is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } and not { Name: "Task" } && !IsInLooseTest(context);
    }

    // A loose mock has an answer for everything, and which mocks are loose is said where they are made.
    private static bool IsInLooseTest(SyntaxNodeAnalysisContext context) =>
        context.Node.SyntaxTree.GetRoot(context.CancellationToken).DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Any(access => access.Name.Identifier.Text is "Loose" or "Record" && access.Expression.ToString().EndsWith("MockMode", StringComparison.Ordinal));

    private static void Report(SyntaxNodeAnalysisContext context, ExpressionSyntax expression, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(MockUsageDiagnostics.NothingExpected, expression.GetLocation(), message));
}
