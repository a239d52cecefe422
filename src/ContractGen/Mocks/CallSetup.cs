using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What an expectation is made of: the mock, its member, the calls that are meant, and where the test says so. Generated code creates them.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
/// <param name="mock">The mock that is called.</param>
/// <param name="member">The member.</param>
/// <param name="matcher">The calls that are meant.</param>
/// <param name="site">Where the test says so.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CallSetup<TArgs, TResult>(MockState mock, MockMember<TArgs, TResult> member, ArgsMatcher<TArgs> matcher, ExpectationSite site)
    where TArgs : struct, allows ref struct
    where TResult : allows ref struct
{
    internal MockState Mock { get; } = mock;

    internal MockMember<TArgs, TResult> Member { get; } = member;

    internal ArgsMatcher<TArgs> Matcher { get; } = matcher;

    internal ExpectationSite Site { get; } = site;
}
