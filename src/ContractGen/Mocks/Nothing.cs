using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>The result of a member that returns <c>void</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Nothing;
