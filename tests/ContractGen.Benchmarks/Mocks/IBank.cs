namespace ContractGen.Benchmarks.Mocks;

/// <summary>A dependency that answers. Public, so that the proxies that peers make at run time may implement it.</summary>
[GenerateMock]
public interface IBank
{
    bool Charge(string account, decimal amount);

    string Currency { get; }
}
