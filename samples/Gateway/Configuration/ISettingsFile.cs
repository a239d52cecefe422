namespace Gateway.Configuration;

/// <summary>Where settings come from: a file in the program, a mock in its tests.</summary>
public interface ISettingsFile
{
    string Name { get; }

    byte[] Read();
}
