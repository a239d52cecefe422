namespace ContractGen.Mocks.Results;

/// <summary>The shapes of results that need not be said: one of each per type.</summary>
internal static class OptionalShapes<T>
{
    public static readonly ResultShape<T> Plain = new PlainShape<T>(isRequired: false, static () => default!);
    public static readonly ResultShape<Task<T>> Task = new TaskShape<T>(isRequired: false, static () => default!);
    public static readonly ResultShape<ValueTask<T>> ValueTask = new ValueTaskShape<T>(isRequired: false, static () => default!);
}
