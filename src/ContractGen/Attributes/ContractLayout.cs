namespace ContractGen;

/// <summary>How formats that can do both lay a contract out.</summary>
public enum ContractLayout
{
    /// <summary>A map by name.</summary>
    Map,

    /// <summary>An array in which position is number − 1, with gaps as nil.</summary>
    Array,
}
