namespace ContractGen.Mocks;

/// <summary>What a mock does with a call that no expectation takes.</summary>
public enum MockMode : byte
{
    /// <summary>The call fails, and the test with it.</summary>
    Strict,

    /// <summary>The call is answered: default values, empty collections, completed tasks, and mocks of the interfaces that have one.</summary>
    Loose,

    /// <summary>As <see cref="Loose"/>, and every call is kept in the mock's <c>Calls</c>, also those that an expectation takes.</summary>
    Record,
}
