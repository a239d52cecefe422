namespace ContractGen.Zoo.Naming;

/// <summary>Its member is like one of <see cref="Shade"/> where both names stand before them.</summary>
public enum Shade_Dark
{
    Red,
}
