namespace Quickstart;

/// <summary>A library's name and version, written <c>name/version</c> in the documents.</summary>
public readonly record struct LibraryId(string Name, string Version)
{
    public static LibraryId Parse(string key)
    {
        int slash = key.IndexOf('/');
        return slash < 0 ? new LibraryId(key, "") : new LibraryId(key[..slash], key[(slash + 1)..]);
    }

    public override string ToString() => $"{Name} {Version}";
}
