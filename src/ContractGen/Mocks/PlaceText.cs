namespace ContractGen.Mocks;

/// <summary>How what stands at a place is written in a failure message; null where only its type can be named.</summary>
internal static class PlaceText<T>
    where T : allows ref struct
{
    public static Func<T, string>? Describe { get; set; }
}
