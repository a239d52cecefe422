namespace ContractGen.Mocks;

/// <summary>An <see cref="Arg{T}"/> whose type is no longer known: what a failure message is made from.</summary>
internal interface IArgument
{
    bool IsGiven { get; }

    bool Captures { get; }

    bool Accepts(object? value);

    string Describe();

    /// <summary>Where and how a value differs that is not accepted, a line each.</summary>
    IEnumerable<string> Differences(string parameter, object? value);
}
