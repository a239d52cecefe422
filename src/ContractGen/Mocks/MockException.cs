using System.Text;

namespace ContractGen.Mocks;

/// <summary>The calls that a mock received are not the calls that the test expected.</summary>
public sealed class MockException : Exception
{
    private const int MaxShown = 20;

    internal MockException(IReadOnlyList<MockFailure> failures)
        : base(Describe(failures)) => Failures = failures;

    /// <summary>Every failure on its own, in the order in which they are listed in the message.</summary>
    public IReadOnlyList<MockFailure> Failures { get; }

    private static string Describe(IReadOnlyList<MockFailure> failures)
    {
        if (failures.Count == 1)
        {
            return failures[0].Message;
        }

        var text = new StringBuilder();
        text.Append(failures.Count).Append(" mock failures:");
        for (int i = 0; i < Math.Min(failures.Count, MaxShown); i++)
        {
            text.Append("\n\n").Append(i + 1).Append(") ").Append(failures[i].Message);
        }

        if (failures.Count > MaxShown)
        {
            text.Append($"\n\n… and {failures.Count - MaxShown} more");
        }

        return text.ToString();
    }
}
