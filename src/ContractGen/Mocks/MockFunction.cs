using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ContractGen.Mocks;

/// <summary>A mocked member that returns something.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MockFunction<TArgs, TResult> : MockMember<TArgs>
    where TArgs : struct
{
    /// <summary>Creates the member.</summary>
    /// <param name="mocks">Verifies the expectations.</param>
    /// <param name="name">The name of the member, with its type.</param>
    /// <param name="parameters">The names of the parameters.</param>
    /// <param name="shape">What the member returns where an expectation does not say.</param>
    public MockFunction(MockController mocks, string name, string[] parameters, ResultShape<TResult> shape)
        : this(mocks, name, parameters, shape, CallForm.Method)
    {
    }

    internal MockFunction(MockController mocks, string name, string[] parameters, ResultShape<TResult> shape, CallForm form)
        : base(mocks, name, parameters, form) => Shape = shape;

    internal ResultShape<TResult> Shape { get; }

    /// <summary>The code under test calls the member.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>What the expectation says.</returns>
    /// <exception cref="MockException">No expectation takes the call.</exception>
    // Only Expect below adds expectations, so the type is known, and a checked cast would cost a lookup in shared generic code.
    public TResult Invoke(TArgs args) => Unsafe.As<Expectation<TArgs, TResult>>(Take(args)).Answer(args);

    /// <summary>The test expects a call.</summary>
    /// <param name="matcher">The calls that are meant.</param>
    /// <param name="file">The file of the test.</param>
    /// <param name="line">The line of the test.</param>
    /// <returns>The expectation.</returns>
    public Expectation<TArgs, TResult> Expect(ArgsMatcher<TArgs> matcher, string file, int line)
    {
        var expectation = new Expectation<TArgs, TResult>(this, matcher, file, line);
        Add(expectation);
        return expectation;
    }
}
