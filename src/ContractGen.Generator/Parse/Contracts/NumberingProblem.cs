using Microsoft.CodeAnalysis;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>What keeps a contract from being numbered. It holds a symbol and is never part of a model.</summary>
internal sealed class NumberingProblem(ISymbol member, string reason, bool isCase = false)
{
    /// <summary>The member, or the type itself.</summary>
    public ISymbol Member { get; } = member;

    /// <summary>Why, in words.</summary>
    public string Reason { get; } = reason;

    /// <summary>Whether it is the number of a union's case.</summary>
    public bool IsCase { get; } = isCase;
}
