namespace ContractGen.Mocks.Matchers;

/// <summary>Accepts an array by its elements, each by an argument of its own.</summary>
internal sealed class ElementsMatcher<T>(Arg<T>[] elements) : IMatcher<T[]>, ICapture<T[]>
{
    public bool Matches(T[] value)
    {
        if (value is null || value.Length != elements.Length)
        {
            return false;
        }

        for (int i = 0; i < value.Length; i++)
        {
            if (!elements[i].Accepts(value[i]))
            {
                return false;
            }
        }

        return true;
    }

    public void Capture(T[] value)
    {
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i].Capture(value[i]);
        }
    }

    public string Describe() => $"[{string.Join(", ", elements.Select(static element => element.Describe()))}]";
}
