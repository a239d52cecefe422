namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Members and parameters with names that a mock has itself, or that C# has.</summary>
[GenerateMock]
public interface IReservedNames
{
    int Verify { get; }

    object Object { get; }

    int @int { get; }

    int Mock();

    int Expect();

    int Stub(int mocks);

    int Expectations();

    void Returns();

    void Reset();

    int @class(int @event, string @return);

    int All(int mock, int _mock, int site, int _site, int file, int line, int result, int args, int handler);
}
