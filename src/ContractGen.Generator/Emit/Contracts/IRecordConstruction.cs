using ContractGen.Generator.Model.Contracts;

namespace ContractGen.Generator.Emit.Contracts;

/// <summary>Where the values that are read go, and how they become an instance.</summary>
internal interface IRecordConstruction
{
    /// <summary>The statements before the first field.</summary>
    Code Begin { get; }

    /// <summary>The statements after the last; none where nothing is left to do.</summary>
    Code End { get; }

    /// <summary>Whether a member's value stands in a local variable until the end.</summary>
    bool UsesLocals { get; }

    /// <summary>The member's value so far.</summary>
    string Get(MemberModel member);

    /// <summary>The statement that sets it.</summary>
    Code Set(MemberModel member, Code value);
}
