namespace ContractGen.Mocks;

/// <summary>Decides whether an expectation takes a call, by its arguments. <see cref="Match"/> makes them.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
public abstract class ArgsMatcher<TArgs>
    where TArgs : struct
{
    private protected ArgsMatcher()
    {
    }

    internal abstract IArgument[] Arguments { get; }

    internal abstract bool Matches(in TArgs args);
}
