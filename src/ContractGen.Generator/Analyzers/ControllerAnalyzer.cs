using ContractGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContractGen.Generator.Analyzers;

/// <summary>Finds controllers that no test disposes or verifies. One that leaves the method is somebody else's to dispose.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ControllerAnalyzer() : MockUsageAnalyzer(MockUsageDiagnostics.NotDisposed)
{
    /// <inheritdoc/>
    protected override void Register(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.ObjectCreationExpression, SyntaxKind.ImplicitObjectCreationExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (MockTypeNames.IsController(context.SemanticModel.GetTypeInfo(context.Node, context.CancellationToken).Type)
            && IsLost((ExpressionSyntax)context.Node, context.SemanticModel))
        {
            context.ReportDiagnostic(Diagnostic.Create(MockUsageDiagnostics.NotDisposed, context.Node.GetLocation()));
        }
    }

    private static bool IsLost(ExpressionSyntax creation, SemanticModel model) => creation.Parent switch
    {
        ExpressionStatementSyntax => true,
        ArgumentSyntax argument => IsArgumentOfMock(argument, model),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax declaration } } variable } =>
            declaration.UsingKeyword.IsKind(SyntaxKind.None) && IsLost(variable, model),
        _ => false,
    };

    private static bool IsLost(VariableDeclaratorSyntax variable, SemanticModel model)
    {
        var local = model.GetDeclaredSymbol(variable);
        var scope = variable.FirstAncestorOrSelf<BlockSyntax>() ?? (SyntaxNode?)variable.FirstAncestorOrSelf<CompilationUnitSyntax>();
        return scope is not null && scope.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.Text == variable.Identifier.Text && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, local))
            .All(name => IsHarmless(name, model));
    }

    // What neither verifies the controller nor hands it on.
    private static bool IsHarmless(IdentifierNameSyntax name, SemanticModel model) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == name => access.Name.Identifier.Text is not ("Dispose" or "Verify" or "VerifyAndReset" or "Should" or "Invoking"),
        ArgumentSyntax argument => IsArgumentOfMock(argument, model),
        _ => false,
    };

    private static bool IsArgumentOfMock(ArgumentSyntax argument, SemanticModel model) =>
        argument.Parent?.Parent is BaseObjectCreationExpressionSyntax mock && MockTypeNames.IsMock(model.GetTypeInfo(mock).Type);
}
