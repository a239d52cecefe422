namespace ContractGen.Mocks;

/// <summary>Fails at first: a number of calls, or for a time that begins with the first call.</summary>
internal sealed class FaultSchedule(int calls, TimeSpan duration, Exception fault)
{
    private readonly Lock _gate = new();
    private int _failed;
    private long _start = -1;

    public Exception? Next(TimeProvider time)
    {
        lock (_gate)
        {
            if (_failed < calls)
            {
                _failed++;
                return fault;
            }

            if (duration == TimeSpan.Zero)
            {
                return null;
            }

            _start = _start < 0 ? time.GetTimestamp() : _start;
            return time.GetElapsedTime(_start) < duration ? fault : null;
        }
    }
}
