namespace ContractGen.Formats.Json;

/// <summary>What becomes of floating-point values that the JSON grammar has no number for.</summary>
public enum JsonNonFinite
{
    /// <summary>Writing one is a <see cref="ContractFormatException"/>, and text in place of a number is a fault.</summary>
    Refuse,

    /// <summary>They are written and read as the texts <c>"NaN"</c>, <c>"Infinity"</c> and <c>"-Infinity"</c>.</summary>
    String,
}
