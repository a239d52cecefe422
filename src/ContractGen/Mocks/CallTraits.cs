using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What is special about a mocked member. Generated code says so.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum CallTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has a body of its own, which runs as long as nothing is expected.</summary>
    HasBody = 1,

    /// <summary>Its arguments hold places on the stack, which nothing may keep beyond the call.</summary>
    HasPlaces = 2,

    /// <summary>Its calls are recorded elsewhere: it takes those of a generic method with any type arguments.</summary>
    IsErased = 4,
}
