namespace ContractGen.Generator.Model.Mocks;

/// <summary>The names that a mock's own members go by: usual ones, unless the mocked type has taken them.</summary>
/// <param name="Mocks">The constructor's parameter for the controller.</param>
/// <param name="State">The field for what the mock holds beside its expectations.</param>
/// <param name="Mock">The field for the mock in the nested types.</param>
/// <param name="Site">The field for the place of the expectation in the nested types.</param>
/// <param name="Expect">The method that begins an expectation.</param>
/// <param name="Stub">The method that begins a stub.</param>
/// <param name="Mode">The property for the mode.</param>
/// <param name="Wire">The property for the codec through which contracts travel.</param>
/// <param name="Calls">The property for the recorded calls.</param>
/// <param name="Log">The nested type with one list of recorded calls per member.</param>
/// <param name="Register">The method that makes the mock known to loose mocks.</param>
/// <param name="Expectations">The nested type with one method per member.</param>
/// <param name="Raise">The property that raises events.</param>
/// <param name="Events">The nested type with one method per event.</param>
/// <param name="Subscribers">The property that counts subscribers.</param>
/// <param name="Counts">The nested type with one count per event.</param>
/// <param name="Structures">The field that makes known the types compared by content, where the static constructor is the user's.</param>
internal sealed record MockNamesModel(
    string Mocks,
    string State,
    string Mock,
    string Site,
    string Expect,
    string Stub,
    string Mode,
    string Wire,
    string Calls,
    string Log,
    string Register,
    string Expectations,
    string Raise,
    string Events,
    string Subscribers,
    string Counts,
    string Structures);
