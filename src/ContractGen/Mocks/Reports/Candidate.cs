using System.Text;

namespace ContractGen.Mocks.Reports;

/// <summary>An expectation that could have taken a call, held against the call that was made.</summary>
internal sealed class Candidate
{
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

    public void Append(StringBuilder text, object?[] values)
    {
        text.Append($"\n    {Expectation}  {ExpectationReport.State(Expectation)}\n      at {ExpectationReport.Place(Expectation)}");
        for (int i = 0; i < _differs.Length; i++)
        {
            foreach (string difference in _differs[i] ? _arguments[i].Differences(Expectation.Member.Parameter(i), values[i]) : [])
            {
                text.Append("\n      ").Append(difference);
            }
        }

        if (Differences == 0 && Expectation.Condition is { } condition && !Expectation.IsSpent)
        {
            text.Append($"\n      the condition does not hold: {condition}");
        }
    }
}
