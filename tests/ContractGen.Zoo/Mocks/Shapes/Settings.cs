namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>A class with required members and several constructors.</summary>
public class Settings
{
    public Settings()
    {
    }

    public Settings(string path, params int[] flags) => Path = path + flags.Length + Separator();

    public required string Root { get; set; }

    public virtual required int Depth { get; init; }

    public string Path { get; } = "";

    public virtual int Load() => Depth;

    protected virtual string Separator() => "/";
}
