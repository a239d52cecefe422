using System.Diagnostics;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace ContractGen.Benchmarks.Measuring;

/// <summary>
/// Measures operations in short turns, so that whatever disturbs the machine disturbs all of them alike. Ratios hold far better than
/// with one operation after the other; the least time is the one that disturbances, which only ever add time, touch least.
/// </summary>
/// <remarks>What calls a contender in a loop is optimised at once. Otherwise the loop is compiled anew while it runs, with the first
/// contender inlined: that one is never called 30 times, its entry stays in the JIT's first tier, and the next loop times that.</remarks>
internal sealed class InterleavedTimer(int rounds, TimeSpan round, TimeSpan warmUp)
{
    private const int FewestRounds = 9;

    private static readonly TimeSpan MostWarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    public IReadOnlyList<Measurement> Measure(IReadOnlyList<Contender> contenders)
    {
        foreach (var contender in contenders)
        {
            WarmUp(contender.Run);
        }

        var counts = contenders.Select(contender => Count(contender.Run)).ToArray();
        var turns = Turns(contenders, counts);
        var times = contenders.Select(_ => new double[turns]).ToArray();
        for (var turn = 0; turn < turns; turn++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                // Once untimed: the one before has taken the caches.
                GC.Collect(0);
                contenders[i].Run();
                times[i][turn] = Time(contenders[i].Run, counts[i]).TotalNanoseconds / counts[i];
            }
        }

        foreach (var each in times)
        {
            Array.Sort(each);
        }

        return [.. contenders.Select((contender, i) => new Measurement(contender.Name, times[i][turns / 2], times[i][0], Allocated(contender.Run)))];
    }

    // Until the code has reached the JIT's last tier: 30 calls, a background compilation that waits for 100 ms without new methods,
    // and the same again. How long that takes depends on the machine, so the JIT is asked. Some peers compile without end. What takes
    // long for one call makes many of the methods within.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WarmUp(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        var compiled = JitInfo.GetCompiledMethodCount();
        var latest = start;
        for (var calls = 0; (calls < 60 && Stopwatch.GetElapsedTime(start) < MostWarmUp) || Stopwatch.GetElapsedTime(latest) < warmUp; calls++)
        {
            run();
            if (JitInfo.GetCompiledMethodCount() is var now && now != compiled && Stopwatch.GetElapsedTime(start) < MostWarmUp)
            {
                compiled = now;
                latest = Stopwatch.GetTimestamp();
            }
        }
    }

    // Fewer where a peer takes long for a single call.
    private int Turns(IReadOnlyList<Contender> contenders, int[] counts)
    {
        var turn = TimeSpan.Zero;
        for (var i = 0; i < contenders.Count; i++)
        {
            turn += Time(contenders[i].Run, counts[i]);
        }

        return (int)Math.Clamp(MostTime / (2 * turn), Math.Min(FewestRounds, rounds), rounds);
    }

    private int Count(Action run)
    {
        var count = 1;
        while (true)
        {
            var time = Time(run, count);
            if (time > round / 4)
            {
                return Math.Max(1, (int)(count * (round / time)));
            }

            count *= 2;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TimeSpan Time(Action run, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            run();
        }

        return Stopwatch.GetElapsedTime(start);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Allocated(Action run)
    {
        const int Calls = 4;
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            run();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
