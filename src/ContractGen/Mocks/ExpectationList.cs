using System.ComponentModel;

namespace ContractGen.Mocks;

/// <summary>
/// The expectations that one mock has of one member, in the order in which they are tried: expected calls oldest first, below
/// them stubs newest first. Generated code holds one per member.
/// </summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ExpectationList<TArgs, TResult>
    where TArgs : struct, allows ref struct
    where TResult : allows ref struct
{
    private ExpectedCall<TArgs, TResult>? _first;

    /// <summary>Whether anything is expected.</summary>
    public readonly bool IsSet => _first is not null;

    /// <summary>The code under test calls the member.</summary>
    /// <param name="mock">The mock that is called; null while it is being constructed.</param>
    /// <param name="member">The member.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="result">What the expectation says.</param>
    /// <returns>Whether there is a result; false where the call goes on: to the object that the mock forwards to, or to the body that the member has itself.</returns>
    /// <exception cref="MockException">No expectation takes the call, and the mock is strict.</exception>
    public bool Take(MockState? mock, MockMember<TArgs, TResult> member, scoped in TArgs args, out TResult result)
    {
        // A class calls what is mocked from its constructor before the mock has a state, where there is a choice of constructors.
        if (mock?.OptionsIfAny is { } options)
        {
            Prepare(mock, options, member, args);
        }

        if (Find(args) is { } expectation)
        {
            result = expectation.Answer(args);
            return true;
        }

        if (mock is null || mock.Forwards || (_first is null && (member.Traits & CallTraits.HasBody) != 0))
        {
            result = default!;
            return false;
        }

        result = mock.Mode == MockMode.Strict ? throw member.Unexpected(mock, args) : member.Empty(mock);
        return true;
    }

    internal void Add(ExpectedCall<TArgs, TResult> expectation)
    {
        expectation.Mock.Controller.Add(expectation);

        // Most members have one expectation: it needs no lock, as what stands first is never removed without another to follow.
        if (Interlocked.CompareExchange(ref _first, expectation, null) is not null)
        {
            Insert(expectation);
        }
    }

    private void Insert(ExpectedCall<TArgs, TResult> expectation)
    {
        lock (expectation.Mock)
        {
            ExpectedCall<TArgs, TResult>? previous = null;
            ExpectedCall<TArgs, TResult>? next = _first;
            while (next is { IsStub: false })
            {
                previous = next;
                next = next.Next;
            }

            expectation.Next = next;
            if (previous is null)
            {
                Volatile.Write(ref _first, expectation);
            }
            else
            {
                previous.Next = expectation;
            }
        }
    }

    // Other threads may add while this one walks: a new expectation is complete before it is linked.
    private ExpectedCall<TArgs, TResult>? Find(scoped in TArgs args)
    {
        for (ExpectedCall<TArgs, TResult>? each = _first; each is not null; each = each.Next)
        {
            if (each.Matches(args) && each.TryTake())
            {
                if (!ReferenceEquals(each, _first))
                {
                    DropSpent(each.Mock);
                }

                each.Remember(args);
                return each;
            }
        }

        return null;
    }

    // Thousands of calls that are each expected once must not be walked through again and again.
    private void DropSpent(MockState mock)
    {
        lock (mock)
        {
            while (_first is { IsSpent: true, Next: { } next })
            {
                _first = next;
            }
        }
    }

    private readonly void Prepare(MockState mock, MockOptions options, MockMember<TArgs, TResult> member, scoped in TArgs args)
    {
        if (mock.Mode == MockMode.Record)
        {
            member.Record(mock, args);
        }

        for (ExpectedCall<TArgs, TResult>? each = options.Forbids ? _first : null; each is not null; each = each.Next)
        {
            if (each.IsForbidden && each.Matches(args))
            {
                throw member.Unexpected(mock, args);
            }
        }
    }
}
