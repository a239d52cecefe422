namespace ContractGen.Mocks;

/// <summary>A call that failed, and the mock that got it.</summary>
internal readonly record struct UnexpectedCall(MockState Mock, MockFailure Failure);
