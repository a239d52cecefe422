namespace ContractGen.Zoo.Unions;

/// <summary>An interface as union, with a struct among its cases.</summary>
[Contract(Discriminator = "kind")]
[Case(1, "circle", typeof(Circle))]
[Case(2, "square", typeof(Square))]
public partial interface IShape;
