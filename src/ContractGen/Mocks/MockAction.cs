using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>A mocked member that returns nothing.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MockAction<TArgs> : MockMember<TArgs>
    where TArgs : struct
{
    /// <summary>Creates the member.</summary>
    /// <param name="mocks">Verifies the expectations.</param>
    /// <param name="name">The name of the member, with its type.</param>
    /// <param name="parameters">The names of the parameters.</param>
    public MockAction(MockController mocks, string name, string[] parameters)
        : this(mocks, name, parameters, CallForm.Method)
    {
    }

    internal MockAction(MockController mocks, string name, string[] parameters, CallForm form)
        : base(mocks, name, parameters, form)
    {
    }

    /// <summary>The code under test calls the member.</summary>
    /// <param name="args">The arguments.</param>
    /// <exception cref="MockException">No expectation takes the call.</exception>
    public void Invoke(TArgs args) => Take(args).Run(args);

    /// <summary>The test expects a call.</summary>
    /// <param name="matcher">The calls that are meant.</param>
    /// <param name="file">The file of the test.</param>
    /// <param name="line">The line of the test.</param>
    /// <returns>The expectation.</returns>
    public Expectation<TArgs> Expect(ArgsMatcher<TArgs> matcher, string file, int line)
    {
        var expectation = new Expectation<TArgs>(this, matcher, file, line);
        Add(expectation);
        return expectation;
    }
}
