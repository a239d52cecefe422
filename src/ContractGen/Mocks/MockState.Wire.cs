using ContractGen.Formats;
using ContractGen.Mocks.Wires;

namespace ContractGen.Mocks;

public abstract partial class MockState
{
    /// <summary>The codec through which contracts travel on their way to and from the test, if any.</summary>
    public IContractCodec? Wire
    {
        get => _options?.Wire;
        set => Options().Wire = value;
    }

    /// <summary>An argument as it arrives at the mock. Generated code calls this for what may be a contract.</summary>
    /// <typeparam name="T">The type of the argument.</typeparam>
    /// <param name="value">What the code under test passes.</param>
    /// <returns>The same value, or its copy from the wire.</returns>
    public T Sent<T>(T value) => _options?.Wire is { } wire ? WireCopy.Of(value, wire) : value;

    /// <summary>A result as it arrives at the code under test. Generated code calls this for what may be a contract.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="result">What the test returns.</param>
    /// <returns>The same value, or its copy from the wire.</returns>
    public T Received<T>(T result) => Sent(result);

    /// <inheritdoc cref="Received{T}(T)"/>
    public Task<T> Received<T>(Task<T> result)
    {
        return _options?.Wire is { } wire && result is not null ? Copy(result, wire) : result!;

        static async Task<T> Copy(Task<T> result, IContractCodec wire) => WireCopy.Of(await result.ConfigureAwait(false), wire);
    }

    /// <inheritdoc cref="Received{T}(T)"/>
    public ValueTask<T> Received<T>(ValueTask<T> result)
    {
        return _options?.Wire is { } wire ? Copy(result, wire) : result;

        static async ValueTask<T> Copy(ValueTask<T> result, IContractCodec wire) => WireCopy.Of(await result.ConfigureAwait(false), wire);
    }
}
