namespace Quickstart;

/// <summary>Where a document comes from: a file in the program, a mock in its tests.</summary>
public interface IAssetsSource
{
    string Name { get; }

    byte[] Read();
}
