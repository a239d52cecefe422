namespace ContractGen.Mocks;

/// <summary>One mocked member: its name, its parameters and the controller that it reports to.</summary>
public abstract class MockMember
{
    private readonly string[] _parameters;
    private readonly CallForm _form;

    private protected MockMember(MockController mocks, string name, string[] parameters, CallForm form)
    {
        ArgumentNullException.ThrowIfNull(mocks);
        Mocks = mocks;
        Name = name;
        _parameters = parameters;
        _form = form;
    }

    /// <summary>The name of the member, such as <c>IShop.Charge</c>.</summary>
    public string Name { get; }

    internal MockController Mocks { get; }

    internal abstract void LimitsChanged(bool forbids);

    internal string Parameter(int index) => _parameters[index];

    internal string Describe(IArgument[] arguments) =>
        Describe(arguments.Select(static argument => argument.Describe()));

    internal string DescribeCall(object?[] arguments) =>
        Describe(arguments.Select((value, i) => _form == CallForm.Method ? $"{_parameters[i]}: {Literal.Of(value)}" : Literal.Of(value)));

    private string Describe(IEnumerable<string> arguments) => _form switch
    {
        CallForm.Get => Name,
        CallForm.Set => $"{Name} = {arguments.Last()}",
        _ => $"{Name}({string.Join(", ", arguments)})",
    };
}
