using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>Answers calls of static abstract members, which belong to no mock that could be told what to do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StaticMember
{
    /// <summary>Says that a static member was called.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The exception to throw.</returns>
    public static NotSupportedException NotMocked(string name) =>
        new($"{name} is static: it belongs to no mock, so nothing can be expected of it. Give the code under test a type of its own that implements it.");
}
