namespace ContractGen.Generator.Model.Mocks;

/// <summary>An interface that a mock implements.</summary>
/// <param name="Type">The interface.</param>
/// <param name="IsTypeArgument">Whether it can be a type argument: not where it has static abstract members.</param>
/// <param name="DefaultsName">The nested type on which the bodies of default-interface members run.</param>
/// <param name="HasForwards">Whether the interface has such bodies.</param>
/// <param name="Forwards">Its members without a body, which that type passes on to the mock.</param>
internal sealed record MockInterfaceModel(string Type, bool IsTypeArgument, string DefaultsName, bool HasForwards, EquatableArray<MockForwardModel> Forwards) : MockBaseModel(Type);
