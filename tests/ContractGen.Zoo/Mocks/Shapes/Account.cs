namespace ContractGen.Zoo.Mocks.Shapes;

/// <summary>An abstract class with a constructor that calls what is mocked, and protected members.</summary>
public abstract class Account
{
    protected Account(int number, string owner)
    {
        Number = number;
        Owner = owner;
        Opened = Describe();
    }

    public int Number { get; }

    public string Owner { get; }

    public string Opened { get; }

    public virtual decimal this[int year] => year;

    public virtual event Action? Closed;

    protected internal virtual int Limit { get; set; } = 100;

    public abstract decimal Balance(DateOnly day);

    public virtual string Describe() => $"{Number} of {Owner}";

    public virtual bool TryClose(out string reason)
    {
        reason = "open";
        Closed?.Invoke();
        return false;
    }

    public int Check(int code) => Verify(code);

    protected abstract int Verify(int code);
}
