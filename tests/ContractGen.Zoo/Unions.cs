namespace ContractGen.Zoo;

/// <summary>A union: the case stands in front of the value.</summary>
[Contract]
[Case(1, "card", typeof(Card))]
[Case(2, "transfer", typeof(Transfer))]
[Case(3, "cash", typeof(Cash))]
public abstract partial record Payment;

[Contract]
public sealed partial record Card([property: Field(1)] string Number, [property: Field(2)] int Month) : Payment;

[Contract]
public sealed partial record Transfer([property: Field(1)] string Iban) : Payment;

[Contract]
public sealed partial record Cash : Payment;

[Contract]
public sealed partial record Receipt([property: Field(1)] Payment Paid, [property: Field(2)] List<Payment> Parts);

/// <summary>An interface as union, with a discriminator name of its own.</summary>
[Contract(Discriminator = "kind")]
[Case(1, "circle", typeof(Circle))]
[Case(2, "square", typeof(Square))]
public partial interface IShape;

[Contract]
public sealed partial record Circle([property: Field(1)] double Radius) : IShape;

[Contract]
public sealed partial record Square([property: Field(1)] double Side) : IShape;

[Contract]
public sealed partial record Drawing([property: Field(1)] List<IShape> Shapes);
