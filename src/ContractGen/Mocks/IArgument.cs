namespace ContractGen.Mocks;

/// <summary>An <see cref="Arg{T}"/> whose type is no longer known: what a failure message is made from.</summary>
internal interface IArgument
{
    bool IsGiven { get; }

    bool Accepts(object? value);

    string Describe();
}
