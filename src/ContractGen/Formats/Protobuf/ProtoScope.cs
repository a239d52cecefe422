namespace ContractGen.Formats.Protobuf;

/// <summary>
/// The names in a message or enum. Those of a message's fields and oneofs share one scope, and protoc also refuses two fields that become one
/// name in JSON, where underscores are dropped, and two values of an enum that differ in case and underscores only. One that another has
/// already is made different by a number.
/// </summary>
internal sealed class ProtoScope
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An identifier for a name, which nothing else in the scope has.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isTaken">Whether something outside of the scope has an identifier already; null where nothing there can.</param>
    internal string Take(string name, Predicate<string>? isTaken = null)
    {
        string plain = ProtoNames.Identifier(name);
        string free = plain;
        for (int i = 2; isTaken?.Invoke(free) == true || !_taken.Add(free.Replace("_", "", StringComparison.Ordinal)); i++)
        {
            free = plain + i;
        }

        return free;
    }
}
