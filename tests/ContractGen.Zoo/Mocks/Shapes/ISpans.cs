using System.Runtime.CompilerServices;

namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Ref structs as parameters and results.</summary>
[GenerateMock]
public interface ISpans
{
    ReadOnlySpan<char> Name { get; }

    int Write(ReadOnlySpan<byte> data, int flags);

    int Count(ReadOnlySpan<char> text, ref int total);

    void Scramble(scoped Span<char> text);

    ReadOnlySpan<byte> Read(int count);

    int Sum(params ReadOnlySpan<int> numbers);

    void Log(DefaultInterpolatedStringHandler text);

    int Show(Window window);

    Window Open(int width);

    void Take<T>(T value)
        where T : allows ref struct;
}
