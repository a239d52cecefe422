namespace ContractGen.Tests.Documentation;

public interface IClock
{
    DateTimeOffset Now { get; }

    string Zone { get; set; }

    void Tick(DateTimeOffset at);
}
