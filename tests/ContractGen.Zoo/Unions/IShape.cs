namespace ContractGen.Zoo.Unions;

/// <summary>An interface as union, with a struct among its cases and a discriminator name of its own.</summary>
[Contract(Discriminator = "kind")]
[Case(1, "circle", typeof(Circle))]
[Case(2, "square", typeof(Square))]
public partial interface IShape;
