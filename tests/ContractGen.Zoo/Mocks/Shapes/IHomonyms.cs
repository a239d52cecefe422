namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>Members that C# can hardly tell apart.</summary>
[GenerateMock]
public interface IHomonyms : IFirstHomonym, ISecondHomonym
{
    int Count { get; }

    int Add(int number);

    int Add(ref int number);

    T Add<T>(T item);

    new string Size();

    bool Equals(object other);

    int GetHashCode();

    string ToString();

    Type GetType();
}
