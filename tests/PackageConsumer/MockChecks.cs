using ContractGen.Mocks;

namespace PackageConsumer;

internal static class MockChecks
{
    public static async Task RunAsync()
    {
        await ExpectedCallsAsync();
        MissingCall();
        UnexpectedCall();
    }

    private static async Task ExpectedCallsAsync()
    {
        using var mocks = new MockController();
        var mock = new ShopMock(mocks);
        IShop shop = mock;
        var order = new Order { Id = 7, Customer = "Ada" };
        mock.Expect().Name.Get().Returns("corner shop");
        mock.Expect().Charge("acc-1", Arg.Where<decimal>(amount => amount > 0)).Returns(true).Times(2);
        mock.Expect().FindAsync(7, Arg.Any()).Returns(order);

        Check.That(shop.Name == "corner shop", "a property answers");
        Check.That(shop.Charge("acc-1", 1m) && shop.Charge("acc-1", 2m), "a method answers twice");
        Check.That(ReferenceEquals(await shop.FindAsync(7), order), "an async method answers");
    }

    private static void MissingCall()
    {
        var mocks = new MockController();
        new ShopMock(mocks).Expect().Charge("acc-1", 10m).Returns(true);
        Check.That(Message(mocks.Dispose).Contains("Charge"), "a call that was not made fails the verification");
    }

    private static void UnexpectedCall()
    {
        var mocks = new MockController();
        IShop shop = new ShopMock(mocks);
        string message = Message(() => shop.Charge("acc-2", 1m));
        Console.WriteLine($"  a mock's failure: {message.ReplaceLineEndings(" / ")}");
        Check.That(message.Contains("acc-2"), "an unexpected call is refused with its arguments");
        Check.That(Message(mocks.Dispose).Contains("acc-2"), "an unexpected call that was swallowed fails the verification");
    }

    private static string Message(Action action)
    {
        try
        {
            action();
            return "";
        }
        catch (MockException exception)
        {
            return exception.Message;
        }
    }
}
