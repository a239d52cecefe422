using Gateway.Contracts;
using Microsoft.Extensions.Options;

namespace Gateway;

/// <summary>Finds the route of a request.</summary>
public sealed class Router
{
    private readonly GatewayOptions _options;
    private readonly Route[] _routes;

    /// <summary>Makes the router of a configuration.</summary>
    /// <exception cref="ArgumentException">A route names a cluster that there is not.</exception>
    public Router(IOptions<GatewayOptions> options)
    {
        _options = options.Value;
        _routes = [.. _options.Routes.OrderByDescending(route => route.Match.Length)];
        if (_routes.FirstOrDefault(route => !_options.Clusters.ContainsKey(route.Cluster)) is { } lost)
        {
            throw new ArgumentException($"The route {lost.Match} names the cluster '{lost.Cluster}', which there is not.", nameof(options));
        }
    }

    /// <summary>The longest route that takes a request, and its cluster; null if none does.</summary>
    public (Route Route, Cluster Cluster)? Find(string method, string path)
    {
        foreach (Route route in _routes)
        {
            if (Covers(route.Match, path) && (route.Methods.Count == 0 || route.Methods.Contains(method)))
            {
                return (route, _options.Clusters[route.Cluster]);
            }
        }

        return null;
    }

    private static bool Covers(string prefix, string path) =>
        path.StartsWith(prefix, StringComparison.Ordinal)
        && (prefix.EndsWith('/') || path.Length == prefix.Length || path[prefix.Length] == '/');
}
