namespace ContractGen.Generator.Model.Contracts;

/// <summary>An <c>UnsafeAccessor</c> declaration.</summary>
/// <param name="Host">The generic class that declares it, with constraints; empty for the codec itself.</param>
/// <param name="Constraints">The constraints of that class.</param>
/// <param name="Kind">The member of UnsafeAccessorKind.</param>
/// <param name="Target">The name in metadata; empty for a constructor.</param>
/// <param name="Signature">Return type, name and parameters.</param>
internal sealed record AccessorModel(string Host, string Constraints, string Kind, string Target, string Signature);
