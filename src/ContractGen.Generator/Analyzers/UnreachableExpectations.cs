using ContractGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractGen.Generator.Analyzers;

/// <summary>Finds an expectation behind an older one of the same call that takes all calls there are.</summary>
internal static class UnreachableExpectations
{
    public static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var endless = new Dictionary<string, int>();
        foreach (var statement in ((BlockSyntax)context.Node).Statements)
        {
            if (statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } && ExpectationChain.Name(call) is "Reset" or "VerifyAndReset")
            {
                endless.Clear();
            }

            if (Chain(statement, context) is not { Layer: "Expect" } chain)
            {
                continue;
            }

            var key = chain.Call.ToString();
            if (endless.TryGetValue(key, out var line) && !chain.Has("Never", "When"))
            {
                context.ReportDiagnostic(Diagnostic.Create(MockUsageDiagnostics.Unreachable, statement.GetLocation(), line));
            }
            else if (IsEndless(chain))
            {
                endless[key] = statement.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            }
        }
    }

    private static ExpectationChain? Chain(StatementSyntax statement, SyntaxNodeAnalysisContext context)
    {
        var expression = statement switch
        {
            ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => call,
            LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } when variables[0].Initializer?.Value is InvocationExpressionSyntax value => value,
            _ => null,
        };
        return expression is null ? null : ExpectationChain.Parse(expression, context.SemanticModel, context.CancellationToken);
    }

    // What comes in an order may make room for what comes later.
    private static bool IsEndless(ExpectationChain chain) =>
        (chain.Has("AnyTimes") || (chain.Has("AtLeast", "MinTimes") && !chain.Has("AtMost", "MaxTimes"))) && !chain.Has("After", "When");
}
