namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Generic methods.</summary>
[GenerateMock]
public interface IGenerics
{
    T Resolve<T>(string name)
        where T : class;

    void Publish<T>(T message);

    bool TryParse<T>(string text, out T? value)
        where T : struct, IParsable<T>;

    T? Echo<T>(T? value);

    Task<IReadOnlyList<T>> ListAsync<T>(Func<T, bool> filter, CancellationToken cancellation = default);

    TResult Convert<TSource, TResult>(TSource source)
        where TResult : class?;
}
