namespace ContractGen.Mocks;

/// <summary>The arguments of the latest call that an expectation took, for the report of a failure.</summary>
internal abstract class ArgsMemory<TArgs>
    where TArgs : struct, allows ref struct
{
    /// <summary>The arguments one by one.</summary>
    public abstract object?[] Values { get; }

    /// <summary>Keeps arguments. Where several threads call at once, those of two calls may be mixed: they are shown to people, nothing else.</summary>
    public abstract void Keep(scoped in TArgs args);
}
