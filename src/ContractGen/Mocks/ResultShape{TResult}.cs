using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What a mocked member returns where an expectation does not say, and how it fails.</summary>
/// <typeparam name="TResult">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResultShape<TResult>
{
    internal ResultShape(bool isRequired, TResult unset, Func<Exception, TResult>? fault = null)
    {
        IsRequired = isRequired;
        Default = unset;
        Fault = fault;
    }

    internal bool IsRequired { get; }

    internal TResult Default { get; }

    internal Func<Exception, TResult>? Fault { get; }
}
