namespace ContractGen;

/// <summary>What becomes of members that are null.</summary>
public enum NullWriting
{
    /// <summary>They are written as null (in Protobuf null is always absence).</summary>
    Write,

    /// <summary>They are left out.</summary>
    Omit,
}
