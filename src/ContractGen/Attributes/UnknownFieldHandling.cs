namespace ContractGen;

/// <summary>What becomes of fields that a contract does not know.</summary>
public enum UnknownFieldHandling
{
    /// <summary>They are passed over.</summary>
    Skip,

    /// <summary>They are a fault.</summary>
    Reject,
}
