using System.Runtime.InteropServices;
using ContractGen.Mocks.Reports;

namespace ContractGen.Mocks;

/// <summary>
/// Owns the expectations of any number of mocks and verifies them together. Strict, unless told otherwise: a call that no
/// expectation takes throws <see cref="MockException"/>, and is reported again by <see cref="Dispose"/>, so that it fails the test
/// even where the code under test swallowed the exception.
/// </summary>
/// <example><code>
/// using var mocks = new MockController();
/// var shop = new ShopMock(mocks);
/// shop.Expect().Charge("acc-1", 10m).Returns(true);
/// </code></example>
public sealed class MockController : IDisposable
{
    private readonly TimeProvider? _time;
    private Expectation? _latest;
    private List<UnexpectedCall>? _unexpected;
    private int _calls;
    private bool _disposed;

    /// <summary>Creates a controller whose mocks do as <paramref name="mode"/> says with calls that no expectation takes.</summary>
    /// <param name="mode">The mode of every mock that has none of its own.</param>
    public MockController(MockMode mode = MockMode.Strict) => Mode = mode;

    /// <summary>The mode of every mock that has none of its own.</summary>
    public MockMode Mode { get; }

    /// <summary>The clock of delays, timeouts and failures that last for a time.</summary>
    public TimeProvider Time
    {
        get => _time ?? TimeProvider.System;
        init => _time = value;
    }

    /// <summary>Whether every expectation has got the calls that it needs, and no unexpected call was made.</summary>
    public bool Satisfied => IsMet(null);

    /// <summary>Expects the calls one after the other, also where they are calls of different mocks.</summary>
    /// <param name="expectations">The expectations, first to last.</param>
    /// <exception cref="ArgumentException">The expectations would wait for each other.</exception>
    public void InOrder(params ReadOnlySpan<Expectation> expectations)
    {
        for (int i = 1; i < expectations.Length; i++)
        {
            expectations[i].ComesAfter(expectations[i - 1]);
        }
    }

    /// <summary>Fails with everything that went wrong so far: calls that are missing, and calls that were not expected.</summary>
    /// <exception cref="MockException">At least one expectation is not met, or an unexpected call was made.</exception>
    public void Verify() => Verify(null);

    /// <summary>Forgets everything that is expected of all mocks, and what went wrong.</summary>
    public void Reset() => Reset(null);

    /// <summary>Verifies all mocks, then forgets everything that is expected of them, so that the test can go on with something new.</summary>
    /// <exception cref="MockException">At least one expectation is not met, or an unexpected call was made.</exception>
    public void VerifyAndReset()
    {
        try
        {
            Verify();
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>
    /// Verifies as <see cref="Verify()"/> does, once. What <see cref="Verify()"/> has already thrown is not thrown again, and
    /// nothing is thrown while another exception is on its way out of the same <c>using</c> block, as that would hide it.
    /// </summary>
    /// <exception cref="MockException">At least one expectation is not met, or an unexpected call was made.</exception>
    public void Dispose()
    {
        if (!Interlocked.Exchange(ref _disposed, true) && !IsMet(null) && !IsExceptionInFlight())
        {
            Verify();
        }
    }

    internal void Add(Expectation expectation)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _disposed), this);
        do
        {
            expectation.Older = _latest;
        }
        while (!ReferenceEquals(Interlocked.CompareExchange(ref _latest, expectation, expectation.Older), expectation.Older));
    }

    /// <summary>Numbers a call. Two at the same instant may get the same number: it orders a report, nothing else.</summary>
    internal int CountCall() => ++_calls;

    internal MockException Fail(MockState mock, MockFailure failure)
    {
        lock (this)
        {
            (_unexpected ??= []).Add(new UnexpectedCall(mock, failure));
        }

        return new MockException([failure]);
    }

    internal void Verify(MockState? only)
    {
        if (IsMet(only))
        {
            return;
        }

        List<MockFailure> failures;
        lock (this)
        {
            failures = TakeFailures(only);
        }

        if (failures.Count > 0)
        {
            throw new MockException(failures);
        }
    }

    internal void Reset(MockState? only)
    {
        lock (this)
        {
            _unexpected?.RemoveAll(each => only is null || ReferenceEquals(each.Mock, only));
            foreach (Expectation each in Expectations(only))
            {
                each.Retire();
            }
        }
    }

    /// <summary>All expectations that stand, oldest first.</summary>
    internal List<Expectation> Expectations(MockState? only = null)
    {
        var expectations = new List<Expectation>();
        for (Expectation? each = Volatile.Read(ref _latest); each is not null; each = each.Older)
        {
            if (!each.IsRetired && (only is null || ReferenceEquals(each.Mock, only)))
            {
                expectations.Add(each);
            }
        }

        expectations.Reverse();
        return expectations;
    }

    // Asked of nearly every test, and answered without a lock: expectations are only ever added, complete, at the front.
    private bool IsMet(MockState? only)
    {
        bool isMet = Volatile.Read(ref _unexpected) is null or [];
        for (Expectation? each = Volatile.Read(ref _latest); isMet && each is not null; each = each.Older)
        {
            isMet = each.Satisfied || each.IsStub || each.IsRetired || (only is not null && !ReferenceEquals(each.Mock, only));
        }

        return isMet;
    }

    private List<MockFailure> TakeFailures(MockState? only)
    {
        List<MockFailure> failures = [.. (_unexpected ?? []).Where(each => only is null || ReferenceEquals(each.Mock, only)).Select(static each => each.Failure)];
        _unexpected?.RemoveAll(each => only is null || ReferenceEquals(each.Mock, only));
        foreach (Expectation each in Expectations(only))
        {
            if (each.MustReportMissing())
            {
                failures.Add(ExpectationReport.Missing(each));
            }
        }

        return failures;
    }

    // Best effort: the runtime offers no documented question "is this finally block running because of an exception?".
    private static bool IsExceptionInFlight()
    {
        try
        {
            return Marshal.GetExceptionPointers() != 0;
        }
        catch (PlatformNotSupportedException)
        {
            return false;
        }
    }
}
