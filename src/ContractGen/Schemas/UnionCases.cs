using ContractGen.Codecs;

namespace ContractGen.Schemas;

/// <summary>Takes the cases of a union from generated code.</summary>
public sealed class UnionCases
{
    private readonly List<CaseSchema> _cases = [];

    private UnionCases()
    {
    }

    /// <summary>Adds a case.</summary>
    /// <typeparam name="T">The case's type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="name">Its name in text formats.</param>
    /// <param name="number">Its number in binary formats; −1 where it has none.</param>
    public void Add<T, TCodec>(string name, int number)
        where TCodec : ICodec<T> =>
        _cases.Add(new(name, number, TCodec.Schema));

    internal static IReadOnlyList<CaseSchema> Of(Action<UnionCases> declare)
    {
        UnionCases cases = new();
        declare(cases);
        return cases._cases.AsReadOnly();
    }
}
