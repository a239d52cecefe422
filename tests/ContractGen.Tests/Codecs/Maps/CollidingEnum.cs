namespace ContractGen.Tests.Codecs.Maps;

/// <summary>An enum that the default comparer hashes as a long: by its two halves xored.</summary>
public enum CollidingEnum : long
{
    None,
}
