namespace ContractGen.Mocks;

/// <summary>What went wrong between a test and a mock.</summary>
public enum MockFailureKind
{
    /// <summary>A call was made that no expectation takes.</summary>
    UnexpectedCall,

    /// <summary>A call was expected more often than it was made.</summary>
    MissingCall,

    /// <summary>A call was expected and made, but the expectation does not say what to return.</summary>
    MissingResult,

    /// <summary>A call was made more often than it was expected.</summary>
    TooManyCalls,

    /// <summary>A call was made before another that had to come first, or after one that had to come later.</summary>
    WrongOrder,
}
