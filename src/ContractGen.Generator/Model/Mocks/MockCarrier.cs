namespace ContractGen.Generator.Model.Mocks;

/// <summary>How a value goes through the mock engine, which is generic over the types of values.</summary>
internal enum MockCarrier
{
    /// <summary>As it is.</summary>
    Value,

    /// <summary>As an address: pointers.</summary>
    Address,

    /// <summary>As an object: interfaces with static abstract members, which cannot be type arguments.</summary>
    Object,

    /// <summary>By its place on the stack: spans.</summary>
    Span,

    /// <summary>By its place on the stack: read-only spans.</summary>
    ReadOnlySpan,

    /// <summary>By its place on the stack: other ref structs.</summary>
    RefStruct,
}
