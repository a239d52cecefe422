namespace ContractGen.Mocks;

/// <summary>An expected call of a member that returns something.</summary>
/// <typeparam name="TArgs">The arguments of a call.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
public sealed class Expectation<TArgs, TResult> : Expectation<TArgs>
    where TArgs : struct
{
    private readonly MockFunction<TArgs, TResult> _function;
    private TResult _result;
    private Func<TArgs, TResult>? _answer;
    private bool _hasResult;
    private bool _isPlain;

    internal Expectation(MockFunction<TArgs, TResult> function, ArgsMatcher<TArgs> matcher, string file, int line)
        : base(function, matcher, file, line)
    {
        _function = function;
        _result = function.Shape.Default;
        Changed();
    }

    /// <summary>Returns <paramref name="result"/> from every call.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The expectation.</returns>
    public Expectation<TArgs, TResult> Returns(TResult result)
    {
        _result = result;
        return Answers(null);
    }

    /// <summary>Returns what <paramref name="answer"/> returns, asked anew for every call.</summary>
    /// <param name="answer">Makes the result.</param>
    /// <returns>The expectation.</returns>
    public Expectation<TArgs, TResult> Returns(Func<TResult> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Answers(_ => answer());
    }

    /// <inheritdoc cref="Expectation{TArgs}.Throws(Exception)"/>
    public new Expectation<TArgs, TResult> Throws(Exception exception)
    {
        base.Throws(exception);
        return this;
    }

    /// <inheritdoc cref="Expectation{TArgs}.Throws{TException}()"/>
    public new Expectation<TArgs, TResult> Throws<TException>()
        where TException : Exception, new()
    {
        base.Throws<TException>();
        return this;
    }

    internal Expectation<TArgs, TResult> Answers(Func<TArgs, TResult>? answer)
    {
        _answer = answer;
        _hasResult = true;
        SetFault(null);
        return this;
    }

    internal TResult Answer(in TArgs args) => _isPlain ? _result : Compute(args);

    private protected override void Changed() => _isPlain = !HasEffects && _answer is null && HasResult;

    private bool HasResult => _hasResult || !_function.Shape.IsRequired;

    private TResult Compute(in TArgs args)
    {
        if (Act(args) is { } exception)
        {
            return _function.Shape.Fault is { } fault ? fault(exception) : throw exception;
        }

        return _answer is not null ? _answer(args)
            : HasResult ? _result
            : throw _function.NoResult(this, args);
    }
}
