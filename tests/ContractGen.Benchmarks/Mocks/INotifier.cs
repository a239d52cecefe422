namespace ContractGen.Benchmarks.Mocks;

/// <summary>A dependency that is told.</summary>
[GenerateMock]
public interface INotifier
{
    void Sent(int order, string text);

    Task<int> CountAsync(string channel, CancellationToken cancellation = default);
}
