using System.Diagnostics.CodeAnalysis;

namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Values that C# treats in a special way.</summary>
[GenerateMock]
public interface IValues
{
    dynamic Dynamic(dynamic value);

    (int Count, string? Name) Tuple((int X, nint Y) value);

    bool TryFind([NotNullWhen(true)] out string? found);

    [return: MaybeNull]
    string Maybe();

    int Optional(int a, string b = "b", DateTime c = default, double d = double.NaN);

    int Sum(params int[] values);

    string Join(string separator, params object?[] parts);

    IAsyncEnumerable<int> Stream(CancellationToken cancellation = default);
}
