namespace Gateway.Configuration;

/// <summary>A file.</summary>
public sealed class SettingsFile(string path) : ISettingsFile
{
    public string Name => path;

    public byte[] Read() => File.ReadAllBytes(path);
}
