using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What a mocked member returns where an expectation does not say, and how it fails.</summary>
/// <typeparam name="TResult">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResultShape<TResult>
{
    private protected ResultShape(bool isRequired) => IsRequired = isRequired;

    /// <summary>Whether an expectation has to say what to return.</summary>
    internal bool IsRequired { get; }

    /// <summary>What an expectation returns that does not say, where it need not.</summary>
    internal abstract TResult Unset { get; }

    /// <summary>Whether the result is awaited, so that it can fail and be late by itself.</summary>
    internal virtual bool IsTask => true;

    /// <summary>What a loose mock returns.</summary>
    internal abstract TResult Empty(MockState mock);

    /// <summary>Fails as the member does: through its task, or at once.</summary>
    internal abstract TResult Fault(Exception exception);

    /// <summary>The same result, but late.</summary>
    internal abstract TResult Delayed(TResult result, Task delay);
}
