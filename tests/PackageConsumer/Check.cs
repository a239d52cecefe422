namespace PackageConsumer;

/// <summary>Counts what holds and what does not.</summary>
internal static class Check
{
    public static int Passed { get; private set; }

    public static int Failed { get; private set; }

    public static void That(bool holds, string what)
    {
        if (holds)
        {
            Passed++;
        }
        else
        {
            Failed++;
            Console.Error.WriteLine($"FAILED: {what}");
        }
    }
}
