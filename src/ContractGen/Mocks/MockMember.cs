using System.ComponentModel;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

/// <summary>What is constant about a mocked member: its name, its parameters and how a call is spelled.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class MockMember
{
    private readonly string[] _parameters;
    private readonly CallForm _form;

    private protected MockMember(string name, string[] parameters, CallForm form, CallTraits traits)
    {
        Name = name;
        Traits = traits;
        _parameters = parameters;
        _form = form;
    }

    /// <summary>The name of the member, such as <c>IShop.Charge</c>.</summary>
    public string Name { get; }

    internal CallTraits Traits { get; }

    /// <summary>What a mock in record mode has kept of the calls.</summary>
    /// <typeparam name="TKept">What is kept of each.</typeparam>
    /// <param name="mock">The mock.</param>
    /// <returns>The calls, oldest first.</returns>
    public IReadOnlyList<TKept> Recorded<TKept>(MockState mock)
    {
        ArgumentNullException.ThrowIfNull(mock);
        return mock.Log<TKept>(this).Snapshot();
    }

    internal string Parameter(int index) => _form == CallForm.Set && index == _parameters.Length ? "value" : _parameters[index];

    internal string Describe(IArgument[] arguments) =>
        Describe(arguments.Select(static argument => argument.Describe()));

    internal string DescribeCall(object?[] arguments) =>
        Describe(arguments.Select((value, i) => _form == CallForm.Method ? $"{Parameter(i)}: {Literal.Of(value)}" : Literal.Of(value)));

    private string Describe(IEnumerable<string> arguments)
    {
        string[] all = [.. arguments];
        return _form switch
        {
            CallForm.Get => Indexed(all),
            CallForm.Set => $"{Indexed(all[..^1])} = {all[^1]}",
            CallForm.Add => $"{Name} += {all[0]}",
            CallForm.Remove => $"{Name} -= {all[0]}",
            _ => $"{Name}({string.Join(", ", all)})",
        };
    }

    // An indexer is named after its type alone: IShop["sku"].
    private string Indexed(string[] arguments) => arguments.Length == 0 ? Name : $"{Name}[{string.Join(", ", arguments)}]";
}
