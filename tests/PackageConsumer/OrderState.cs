namespace PackageConsumer;

public enum OrderState
{
    Draft,
    Open,
    Shipped,
}
