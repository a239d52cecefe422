using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>How a call of a member is spelled in C#. Generated code names one where the member is not a method.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum CallForm
{
    /// <summary>A call with arguments in parentheses.</summary>
    Method,

    /// <summary>A property or an indexer is read.</summary>
    Get,

    /// <summary>A property or an indexer is written.</summary>
    Set,

    /// <summary>An event is subscribed to.</summary>
    Add,

    /// <summary>A subscriber of an event goes.</summary>
    Remove,
}
