namespace ContractGen.Generator.Parse.Mocks;

/// <summary>Hands out names that are not taken.</summary>
internal sealed class NameScope(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public string Unique(string name)
    {
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = name + number;
        }

        return unique;
    }
}
