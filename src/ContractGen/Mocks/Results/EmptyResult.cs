namespace ContractGen.Mocks.Results;

/// <summary>What a loose mock returns: an empty collection or text, a mock where one is generated, or the default value.</summary>
internal static class EmptyResult
{
    public static T Of<T>(MockState mock, Func<T>? empty) =>
        empty is not null ? empty()
        : typeof(T) == typeof(string) ? (T)(object)""
        : MockFactory<T>.Create is { } create ? create(mock.Controller)
        : default!;
}
