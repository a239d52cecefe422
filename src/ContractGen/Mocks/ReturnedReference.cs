using System.ComponentModel;
using ContractGen.Mocks.Results;

namespace ContractGen.Mocks;

/// <summary>Lets an expectation of a member that returns by reference say what stands there.</summary>
public static class ReturnedReference
{
    /// <summary>Returns a reference to a variable that holds <paramref name="value"/>, the same one from every call.</summary>
    /// <typeparam name="TArgs">The arguments of a call.</typeparam>
    /// <typeparam name="T">The type of the variable.</typeparam>
    /// <typeparam name="TSelf">The type of the expectation.</typeparam>
    /// <param name="expectation">The expectation.</param>
    /// <param name="value">What the variable holds at first.</param>
    /// <returns>The expectation.</returns>
    public static TSelf Returns<TArgs, T, TSelf>(this ExpectedFunction<TArgs, ReturnedReference<T>, TSelf> expectation, T value)
        where TArgs : struct
        where TSelf : ExpectedFunction<TArgs, ReturnedReference<T>, TSelf> => expectation.Returns(new ReturnedReference<T>(value));

    /// <summary>A variable with the default value of its type, unless told otherwise.</summary>
    /// <typeparam name="T">The type of the variable.</typeparam>
    /// <returns>The shape.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ResultShape<ReturnedReference<T>> Shape<T>() => new ReferenceShape<T>();
}
