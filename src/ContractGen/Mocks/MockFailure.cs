namespace ContractGen.Mocks;

/// <summary>One thing that went wrong between a test and a mock.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Member">The member that was mocked, such as <c>IShop.Charge</c>.</param>
/// <param name="Call">The call, actual or expected, as C# text.</param>
/// <param name="Message">The whole story, for people.</param>
/// <param name="File">The file of the expectation that fits best, or null where there is none.</param>
/// <param name="Line">The line of that expectation, or 0.</param>
public sealed record MockFailure(MockFailureKind Kind, string Member, string Call, string Message, string? File, int Line)
{
    /// <summary>Where a call differs from the expectation that fits best, a line each: <c>order.Lines[1].Qty: expected 2, was 3</c>.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];
}
