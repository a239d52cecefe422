using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace ContractGen.CodeFixes;

/// <summary>Asks for the mock whose class is not found: <c>ShopMock</c> becomes <c>[assembly: GenerateMock&lt;IShop&gt;]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class GenerateMockFix : CodeFixProvider
{
    private const string Suffix = "Mock";

    /// <summary>The compiler's "type or namespace name not found".</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["CS0246"];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<SimpleNameSyntax>()?.Identifier.Text is not { } name
            || !name.EndsWith(Suffix, StringComparison.Ordinal) || name.Length == Suffix.Length)
        {
            return;
        }

        var mocked = name.Substring(0, name.Length - Suffix.Length);
        foreach (var type in await Find(context.Document.Project, "I" + mocked, mocked, context.CancellationToken).ConfigureAwait(false))
        {
            var request = Request(type);
            context.RegisterCodeFix(
                CodeAction.Create($"Generate the mock: {request}", cancellation => Add(context.Document, request, cancellation), request),
                context.Diagnostics);
        }
    }

    private static async Task<IReadOnlyList<INamedTypeSymbol>> Find(Project project, string @interface, string other, CancellationToken cancellation)
    {
        var found = new List<INamedTypeSymbol>();
        foreach (var name in new[] { @interface, other })
        {
            var symbols = await SymbolFinder.FindDeclarationsAsync(project, name, ignoreCase: false, SymbolFilter.Type, cancellation).ConfigureAwait(false);
            found.AddRange(symbols.OfType<INamedTypeSymbol>().Where(type => type.TypeKind is TypeKind.Interface || (type.TypeKind is TypeKind.Class && type.IsAbstract) || type.TypeKind is TypeKind.Delegate));
        }

        return found;
    }

    // An attribute takes an open generic type only by typeof.
    private static string Request(INamedTypeSymbol type)
    {
        var text = type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None));
        return type.Arity == 0
            ? $"[assembly: ContractGen.GenerateMock<{text}>]"
            : $"[assembly: ContractGen.GenerateMock(typeof({text}<{new string(',', type.Arity - 1)}>))]";
    }

    private static async Task<Document> Add(Document document, string request, CancellationToken cancellation)
    {
        var unit = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var list = SyntaxFactory.ParseCompilationUnit(request + "\n").AttributeLists[0];
        if (unit.Usings.Count > 0 || unit.Externs.Count > 0)
        {
            list = list.WithLeadingTrivia(unit.AttributeLists.Count == 0 ? SyntaxFactory.TriviaList(SyntaxFactory.LineFeed) : SyntaxFactory.TriviaList());
        }

        return document.WithSyntaxRoot(unit.AddAttributeLists(list));
    }
}
