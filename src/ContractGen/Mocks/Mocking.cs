namespace ContractGen.Mocks;

/// <summary>What can be done with every mock.</summary>
public static class Mocking
{
    /// <summary>Makes the mock a spy: calls that no expectation takes go on to <paramref name="target"/>.</summary>
    /// <typeparam name="T">The interface that is mocked.</typeparam>
    /// <param name="mock">The mock.</param>
    /// <param name="target">The real object.</param>
    public static void ForwardTo<T>(this IMock<T> mock, T target)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(mock);
        ArgumentNullException.ThrowIfNull(target);
        mock.State.Target = target;
    }

    /// <summary>Fails with what went wrong so far between the test and this mock.</summary>
    /// <param name="mock">The mock.</param>
    /// <exception cref="MockException">At least one expectation is not met, or an unexpected call was made.</exception>
    public static void Verify(this IMock mock)
    {
        ArgumentNullException.ThrowIfNull(mock);
        mock.State.Controller.Verify(mock.State);
    }

    /// <summary>Forgets what is expected of this mock, and what went wrong.</summary>
    /// <param name="mock">The mock.</param>
    public static void Reset(this IMock mock)
    {
        ArgumentNullException.ThrowIfNull(mock);
        mock.State.Controller.Reset(mock.State);
    }

    /// <summary>Verifies the mock, then forgets what is expected of it, so that the test can go on with something new.</summary>
    /// <param name="mock">The mock.</param>
    /// <exception cref="MockException">At least one expectation is not met, or an unexpected call was made.</exception>
    public static void VerifyAndReset(this IMock mock)
    {
        try
        {
            mock.Verify();
        }
        finally
        {
            mock.Reset();
        }
    }
}
