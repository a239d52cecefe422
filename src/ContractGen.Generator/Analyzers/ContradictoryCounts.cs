using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractGen.Generator.Analyzers;

/// <summary>Finds counts in one expectation that cannot hold together.</summary>
internal static class ContradictoryCounts
{
    private static readonly string[] Whole = ["Times", "Between", "AnyTimes", "Never"];
    private static readonly string[] Min = ["AtLeast", "MinTimes"];
    private static readonly string[] Max = ["AtMost", "MaxTimes"];

    public static IEnumerable<(SyntaxNode Place, string Message)> Find(ExpectationChain chain, SemanticModel model)
    {
        InvocationExpressionSyntax? said = null;
        (int? min, int? max) = (null, null);
        foreach (var link in chain.Links)
        {
            var name = ExpectationChain.Name(link)!;
            var counts = link.ArgumentList.Arguments.Select(argument => model.GetConstantValue(argument.Expression).Value as int?).ToArray();
            var isCount = Whole.Contains(name) || Min.Contains(name) || Max.Contains(name);
            if (!isCount)
            {
                continue;
            }

            if (counts.Any(count => count < 0))
            {
                yield return (Name(link), $"A call cannot be expected {counts.First(count => count < 0)} times");
            }
            else if (name == "Between" && counts.Length == 2 && counts[0] > counts[1])
            {
                yield return (Name(link), $"No count is between {counts[0]} and {counts[1]}: the smaller one comes first");
            }
            else if (said is not null && (Whole.Contains(name) || Whole.Contains(ExpectationChain.Name(said)!)))
            {
                yield return (Name(link), $"'{name}' replaces what '{ExpectationChain.Name(said)}' says before it: say one of them");
            }

            min = Min.Contains(name) ? counts[0] : min;
            max = Max.Contains(name) ? counts[0] : max;
            if (min > max)
            {
                yield return (Name(link), $"No count is at least {min} and at most {max}");
            }

            said = link;
        }
    }

    private static SyntaxNode Name(InvocationExpressionSyntax link) => ((MemberAccessExpressionSyntax)link.Expression).Name;
}
