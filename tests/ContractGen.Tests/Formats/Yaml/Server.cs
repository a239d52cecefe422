namespace ContractGen.Tests.Formats.Yaml;

/// <summary>A contract whose members are documented in all the ways there are.</summary>
/// <param name="Host">The name or the address,
/// without a port.</param>
[Contract]
public sealed partial record Server(string Host)
{
    /// <summary>The port: <c>443</c> unless there is a <see cref="Proxy"/> &amp; it says otherwise.
    /// <para>Never <see langword="null"/>.</para></summary>
    public int Port { get; init; } = 443;

    // No documentation.
    public bool Enabled { get; init; }

    /// <summary>What stands in front.</summary>
    public Server? Proxy { get; init; }

    /**
     * <summary>
     * Other servers, see <see cref="System.Collections.Generic.List{T}.Add(T)"/>.
     * </summary>
     */
    public List<Server> Mirrors { get; init; } = [];

    /// <remarks>No summary.</remarks>
    public Dictionary<string, int> Weights { get; init; } = [];
}
