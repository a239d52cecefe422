using Quickstart.Contracts;

namespace Quickstart;

/// <summary>Which library of one target framework needs which.</summary>
public sealed class PackageGraph
{
    private readonly SortedDictionary<string, LibraryId> _libraries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _needs = new(StringComparer.OrdinalIgnoreCase);

    public PackageGraph(string framework, Dictionary<string, TargetLibrary> target)
    {
        Framework = framework;
        foreach ((string key, TargetLibrary library) in target)
        {
            var id = LibraryId.Parse(key);
            _libraries[id.Name] = id;
            _needs[id.Name] = library.Dependencies is { } dependencies ? [.. dependencies.Keys] : [];
        }
    }

    public string Framework { get; }

    public int LibraryCount => _libraries.Count;

    public int DependencyCount => _needs.Values.Sum(needs => needs.Count);

    /// <summary>The libraries that no other library needs.</summary>
    public IEnumerable<LibraryId> Roots
    {
        get
        {
            var needed = _needs.Values.SelectMany(needs => needs).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return _libraries.Values.Where(library => !needed.Contains(library.Name));
        }
    }

    /// <summary>The graph as lines of an indented tree; a library that stands above already is named but not opened again.</summary>
    public IEnumerable<string> Lines()
    {
        var shown = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<(LibraryId Library, int Depth)>(Roots.Reverse().Select(root => (root, 0)));
        while (open.TryPop(out (LibraryId Library, int Depth) next))
        {
            List<string> needs = _needs[next.Library.Name];
            bool first = shown.Add(next.Library.Name);
            yield return $"{new string(' ', next.Depth * 2)}{next.Library}{(first || needs.Count == 0 ? "" : " (above)")}";
            if (!first)
            {
                continue;
            }

            foreach (string name in Enumerable.Reverse(needs))
            {
                if (_libraries.TryGetValue(name, out LibraryId needed))
                {
                    open.Push((needed, next.Depth + 1));
                }
            }
        }
    }
}
