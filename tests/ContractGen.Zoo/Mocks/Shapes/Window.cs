namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>A ref struct that is no span.</summary>
public ref struct Window
{
    public int Width;

    public ReadOnlySpan<char> Title;
}
