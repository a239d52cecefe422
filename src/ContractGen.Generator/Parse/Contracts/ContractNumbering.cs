using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>
/// Whether formats that know fields by number alone can hold a contract: all its fields have numbers and shapes that such formats
/// have, and so have the contracts that it holds. What is found is kept for the compilation.
/// </summary>
internal sealed class ContractNumbering(Compilation compilation)
{
    private static readonly ConditionalWeakTable<Compilation, ContractNumbering> Known = new();

    private readonly Dictionary<INamedTypeSymbol, NumberingFacts> _facts = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, bool> _numbered = new(SymbolEqualityComparer.Default);

    /// <summary>The member that keeps a contract from being numbered, and why; null where nothing does.</summary>
    public static NumberingProblem? Problem(ContractScope scope)
    {
        var numbering = Known.GetValue(scope.Compilation, static compilation => new ContractNumbering(compilation));
        lock (numbering._facts)
        {
            return numbering.Problem(scope.Declaration.OriginalDefinition);
        }
    }

    private NumberingProblem? Problem(INamedTypeSymbol contract)
    {
        var facts = Facts(contract);
        if (facts.Problem is not null)
        {
            return facts.Problem;
        }

        foreach (var (member, held) in facts.Held)
        {
            if (!IsNumbered(held))
            {
                return new NumberingProblem(member, $"'{member.Name}' holds '{TypeText.Short(held)}', which has none either");
            }
        }

        return null;
    }

    private bool IsNumbered(INamedTypeSymbol contract)
    {
        if (_numbered.TryGetValue(contract, out var known))
        {
            return known;
        }

        var reached = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var isNumbered = Reach(contract, reached);
        if (isNumbered)
        {
            // What a numbered contract reaches is numbered too, in whatever circles it was reached.
            foreach (var each in reached)
            {
                _numbered[each] = true;
            }
        }

        return isNumbered;
    }

    private bool Reach(INamedTypeSymbol contract, HashSet<INamedTypeSymbol> reached)
    {
        if (_numbered.TryGetValue(contract, out var known))
        {
            return known;
        }

        if (!reached.Add(contract))
        {
            return true;
        }

        var facts = Facts(contract);
        var isNumbered = facts.Problem is null && facts.Held.All(each => Reach(each.Held, reached));
        if (!isNumbered)
        {
            _numbered[contract] = false;
        }

        return isNumbered;
    }

    private NumberingFacts Facts(INamedTypeSymbol contract)
    {
        if (!_facts.TryGetValue(contract, out var facts))
        {
            _facts.Add(contract, facts = NumberingFacts.Of(compilation, contract));
        }

        return facts;
    }
}
