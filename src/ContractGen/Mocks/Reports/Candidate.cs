using System.Text;

namespace ContractGen.Mocks.Reports;

/// <summary>An expectation that could have taken a call, held against the call that was made.</summary>
internal sealed class Candidate
{
    private const int MaxLines = 8;

    private readonly IArgument[] _arguments;
    private readonly bool[] _differs;

    public Candidate(Expectation expectation, object?[] values)
    {
        Expectation = expectation;
        _arguments = expectation.Arguments;
        _differs = [.. _arguments.Select((argument, i) => !argument.Accepts(values[i]))];
    }

    public Expectation Expectation { get; }

    public int Differences => _differs.Count(static differs => differs);

    public MockFailureKind Kind =>
        Differences > 0 || Expectation.IsForbidden ? MockFailureKind.UnexpectedCall
        : Expectation.IsSpent ? MockFailureKind.TooManyCalls
        : Expectation.OrderIfAny is { } order && !order.IsOpen() ? MockFailureKind.WrongOrder
        : MockFailureKind.UnexpectedCall;

    /// <summary>Where the call differs from what is expected, a line each.</summary>
    public string[] Lines(object?[] values) =>
    [
        .. Enumerable.Range(0, _differs.Length)
            .Where(i => _differs[i])
            .SelectMany(i => _arguments[i].Differences(Expectation.Member.Parameter(i), values[i])),
    ];

    public void Append(StringBuilder text, object?[] values)
    {
        text.Append($"\n    {Expectation}  {ExpectationReport.State(Expectation)}\n      at {ExpectationReport.Place(Expectation)}");
        string[] lines = Lines(values);
        foreach (string line in lines.Take(MaxLines))
        {
            text.Append("\n      ").Append(line);
        }

        if (lines.Length > MaxLines)
        {
            text.Append($"\n      … and {lines.Length - MaxLines} more differences");
        }

        if (Differences == 0 && Expectation.Condition is { } condition && !Expectation.IsSpent)
        {
            text.Append($"\n      the condition does not hold: {condition}");
        }
    }
}
