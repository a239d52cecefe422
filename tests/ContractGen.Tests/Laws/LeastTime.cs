using System.Diagnostics;

namespace ContractGen.Tests.Laws;

/// <summary>The time that something takes where nothing else disturbs it: whatever else runs on the machine only adds to it.</summary>
internal static class LeastTime
{
    private const int MostTries = 30;

    /// <summary>The least of several times, or the first that is below the limit.</summary>
    public static TimeSpan Of(TimeSpan limit, Action action)
    {
        var least = TimeSpan.MaxValue;
        for (var i = 0; i < MostTries && least >= limit; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            var elapsed = Stopwatch.GetElapsedTime(start);
            least = elapsed < least ? elapsed : least;
        }

        return least;
    }
}
