using System.Runtime.InteropServices;

namespace ContractGen.Mocks;

/// <summary>
/// Owns the expectations of any number of mocks and verifies them together. Strict: a call that no expectation takes
/// throws <see cref="MockException"/>, and is reported again by <see cref="Dispose"/>, so that it fails the test even
/// where the code under test swallowed the exception.
/// </summary>
/// <example><code>
/// using var mocks = new MockController();
/// var shop = new ShopMock(mocks);
/// shop.Expect().Charge("acc-1", 10m).Returns(true);
/// </code></example>
public sealed class MockController : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<Expectation> _expectations = [];
    private readonly List<MockFailure> _unexpected = [];
    private bool _disposed;

    /// <summary>Fails with everything that went wrong so far: calls that are missing, and calls that were not expected.</summary>
    /// <exception cref="MockException">At least one expectation is not met, or an unexpected call was made.</exception>
    public void Verify()
    {
        List<MockFailure> failures = TakeFailures();
        if (failures.Count > 0)
        {
            throw new MockException(failures);
        }
    }

    /// <summary>
    /// Verifies as <see cref="Verify"/> does, once. What <see cref="Verify"/> has already thrown is not thrown again, and
    /// nothing is thrown while another exception is on its way out of the same <c>using</c> block, as that would hide it.
    /// </summary>
    /// <exception cref="MockException">At least one expectation is not met, or an unexpected call was made.</exception>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
            {
                return;
            }

            _disposed = true;
        }

        if (!IsExceptionInFlight())
        {
            Verify();
        }
    }

    internal void Add(Expectation expectation)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _expectations.Add(expectation);
        }
    }

    internal MockException Fail(MockFailure failure)
    {
        lock (_gate)
        {
            _unexpected.Add(failure);
        }

        return new MockException([failure]);
    }

    private List<MockFailure> TakeFailures()
    {
        lock (_gate)
        {
            List<MockFailure> failures = [.. _unexpected];
            _unexpected.Clear();
            foreach (Expectation expectation in _expectations)
            {
                if (expectation.TryReportMissing(out MockFailure? failure))
                {
                    failures.Add(failure);
                }
            }

            return failures;
        }
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
