using System.Text;

namespace ContractGen.Mocks;

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

    public void Append(StringBuilder text, MockMember member, object?[] values)
    {
        text.Append($"\n    {Expectation}  {Expectation.DescribeState()}\n      at {Expectation.File}:{Expectation.Line}");
        for (int i = 0; i < _differs.Length; i++)
        {
            if (_differs[i])
            {
                text.Append($"\n      {member.Parameter(i)}: expected {_arguments[i].Describe()}, was {Literal.Of(values[i])}");
            }
        }
    }
}
