using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>What every generated mock implements; <see cref="Mocking"/> builds on it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMock
{
    /// <summary>What the mock holds beside its expectations.</summary>
    MockState State { get; }
}
