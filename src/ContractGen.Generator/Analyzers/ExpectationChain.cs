using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractGen.Generator.Analyzers;

/// <summary>
/// The links of an expectation as it is written: <c>shop.Expect().Charge("a", 1m).Returns(true).Times(2)</c> is the call
/// <c>Charge</c>, and the links <c>Returns</c> and <c>Times</c>. <c>Then</c> begins a new step.
/// </summary>
internal sealed class ExpectationChain
{
    private ExpectationChain(ExpressionSyntax call, string layer, IReadOnlyList<InvocationExpressionSyntax> links, bool endsWithThen)
    {
        Call = call;
        Layer = layer;
        Links = links;
        EndsWithThen = endsWithThen;
    }

    /// <summary>The expected call, with the mock and <c>Expect()</c> before it.</summary>
    public ExpressionSyntax Call { get; }

    /// <summary><c>Expect</c> or <c>Stub</c>.</summary>
    public string Layer { get; }

    /// <summary>What is said of the call, in order; of its last step where there is a Then.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Links { get; }

    /// <summary>Whether a step is begun and nothing is said of it.</summary>
    public bool EndsWithThen { get; }

    public bool Has(params string[] names) => Links.Any(link => names.Contains(Name(link)));

    public static string? Name(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.Text,
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        _ => null,
    };

    /// <summary>Reads a chain from its end; null where the expression is none.</summary>
    public static ExpectationChain? Parse(ExpressionSyntax end, SemanticModel model, CancellationToken cancellation)
    {
        var links = new List<InvocationExpressionSyntax>();
        var endsWithThen = Name(end) == "Then";
        var inLastStep = true;
        for (var current = end; current is not null;)
        {
            if (Layers(current) is { } layer)
            {
                return MockTypeNames.IsExpectation(model.GetTypeInfo(current, cancellation).Type)
                    ? new ExpectationChain(current, layer, [.. Enumerable.Reverse(links)], endsWithThen)
                    : null;
            }

            if (current is InvocationExpressionSyntax link && inLastStep)
            {
                links.Add(link);
            }

            inLastStep &= Name(current) != "Then";
            current = Receiver(current);
        }

        return null;
    }

    // shop.Expect().Charge(…), shop.Expect().Name.Get(), shop.Expect()["sku"].Set(6)
    private static string? Layers(ExpressionSyntax call)
    {
        if (call is not InvocationExpressionSyntax)
        {
            return null;
        }

        var before = Receiver(call);
        if (Name(call) is "Get" or "Set" && before is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax)
        {
            before = Receiver(before);
        }

        return before is InvocationExpressionSyntax && Name(before) is "Expect" or "Stub" ? Name(before) : null;
    }

    private static ExpressionSyntax? Receiver(ExpressionSyntax? expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        MemberAccessExpressionSyntax access => access.Expression,
        ElementAccessExpressionSyntax access => access.Expression,
        _ => null,
    };
}
