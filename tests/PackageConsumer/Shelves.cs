using System.Collections.Frozen;
using System.Collections.Immutable;
using ContractGen;

namespace PackageConsumer;

[Contract]
public sealed partial record Shelves
{
    public required Queue<string> Queue { get; init; }

    public required FrozenDictionary<int, string> Frozen { get; init; }

    public required ImmutableList<LineItem> Lines { get; init; }

    public required HashSet<Guid> Set { get; init; }
}
