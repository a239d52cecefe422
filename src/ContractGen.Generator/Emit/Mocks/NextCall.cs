using static ContractGen.Generator.Emit.Code;

namespace ContractGen.Generator.Emit.Mocks;

/// <summary>How a call goes on that no expectation takes: to the body of the member, or to the object that the mock forwards to.</summary>
/// <param name="Own">The expression that runs the body; null where there is none.</param>
/// <param name="Forwarded">The expression that calls the other object; null where <paramref name="Own"/> does what has to be done.</param>
/// <param name="State">The field of the mock's state.</param>
internal sealed record NextCall(string? Own, string? Forwarded, string State)
{
    /// <summary>Null where a call cannot go on.</summary>
    public static NextCall? Of(string? own, string? forwarded, string state) => own is null && forwarded is null ? null : new(own, forwarded, state);

    // The state is null while a class calls from its constructor what is mocked.
    private string Forwards => $"{State} is {{ Forwards: true }}";

    /// <summary>The call of a member that returns nothing.</summary>
    public Code Statement() => (Own, Forwarded) switch
    {
        (_, null) => Own + ";",
        (null, _) => Text($$"""
            if ({{Forwards}})
            {
                {{Forwarded}};
            }
            """),
        _ => Text($$"""
            if ({{Forwards}})
            {
                {{Forwarded}};
            }
            else
            {
                {{Own}};
            }
            """),
    };

    /// <summary>The call of a member that returns something.</summary>
    /// <param name="by">By what it returns: <c>ref</c> and a space, or nothing.</param>
    /// <param name="otherwise">What is returned where the call cannot go on.</param>
    public string Expression(string by, string otherwise) =>
        Forwarded is null ? by + Own : $"{by}({Forwards} ? {by}{Forwarded} : {by}{Own ?? otherwise})";
}
