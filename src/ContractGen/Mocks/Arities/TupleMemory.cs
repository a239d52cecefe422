using System.Runtime.CompilerServices;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks.Arities;

/// <summary>Keeps the arguments of a call in the tuple that they come in.</summary>
internal sealed class TupleMemory<TArgs> : ArgsMemory<TArgs>
    where TArgs : struct
{
    private TArgs _args;

    public override object?[] Values => TupleValues.Of((ITuple)_args);

    public override void Keep(scoped in TArgs args) => _args = args;
}
