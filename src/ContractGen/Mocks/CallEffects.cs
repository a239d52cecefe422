namespace ContractGen.Mocks;

/// <summary>What an expectation does with a call beside giving one constant result. Most expectations have none.</summary>
internal sealed class CallEffects<TArgs, TResult>
    where TArgs : struct, allows ref struct
    where TResult : allows ref struct
{
    public Action<TArgs>? Actions { get; set; }

    public Func<Exception>? Fault { get; set; }

    /// <summary>Whether the fault is thrown by the member itself, also where it returns a task.</summary>
    public bool IsSynchronous { get; set; }

    public FaultSchedule? Schedule { get; set; }

    public TimeSpan Delay { get; set; }

    public Func<TArgs, TResult>? Answer { get; set; }

    /// <summary>Whether the expectation knows what to return.</summary>
    public bool HasResult { get; set; }
}
