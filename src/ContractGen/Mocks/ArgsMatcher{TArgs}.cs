using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>Decides whether an expectation takes a call, by its arguments. <see cref="Match"/> makes them.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArgsMatcher<TArgs>
    where TArgs : struct, allows ref struct
{
    private protected ArgsMatcher()
    {
    }

    internal abstract IArgument[] Arguments { get; }

    /// <summary>What must hold beside the arguments one by one, as C# text, if anything.</summary>
    internal virtual string? Condition => null;

    /// <summary>Whether <see cref="Capture"/> does something.</summary>
    internal virtual bool Captures => Array.Exists(Arguments, static argument => argument.Captures);

    /// <summary>The first argument that was never given; negative where all were.</summary>
    internal virtual int FirstMissing => Array.FindIndex(Arguments, static argument => !argument.IsGiven);

    /// <summary>What keeps the latest arguments; null where they are known to be the expected ones, as plain values are.</summary>
    internal virtual ArgsMemory<TArgs>? CreateMemory() => null;

    internal abstract bool Matches(scoped in TArgs args);

    /// <summary>Keeps the arguments of a call that was taken where the test wants them.</summary>
    internal abstract void Capture(TArgs args);

    private protected static int IndexOfMissing(params ReadOnlySpan<bool> given) => given.IndexOf(false);
}
