namespace ContractGen.Mocks;

/// <summary>How a call of a member is spelled in C#.</summary>
internal enum CallForm
{
    Method,
    Get,
    Set,
}
