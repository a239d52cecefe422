namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Parameters by reference of every kind.</summary>
[GenerateMock]
public interface IReferences
{
    bool TryGet(string key, out string? value);

    void Update(ref int count, out string before);

    double Mix(in double a, ref readonly int b);

    void Fill(out ReadOnlySpan<byte> bytes);

    Task<int> CountAsync(ref int seed);

    bool Resize(ref Window window, out Window before);
}
