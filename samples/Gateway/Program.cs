using Gateway;
using Gateway.Configuration;
using Gateway.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

// The configuration, and the paths to find routes for.
string file = args.FirstOrDefault(each => each.EndsWith(".yaml", StringComparison.Ordinal))
    ?? Path.Combine(AppContext.BaseDirectory, "gateway.yaml");
string[] paths = [.. args.Where(each => each.StartsWith('/'))];

await using ServiceProvider services = new ServiceCollection()
    .AddYamlOptions<GatewayOptions>(new SettingsFile(file))
    .AddSingleton<Router>()
    .BuildServiceProvider();
try
{
    GatewayOptions options = services.GetRequiredService<IOptions<GatewayOptions>>().Value;
    Console.WriteLine($"{options.Name}: {options.Listeners.Count} listeners, {options.Clusters.Count} clusters, {options.Routes.Count} routes");
    Console.WriteLine(options.Banner);

    Router router = services.GetRequiredService<Router>();
    foreach (string path in paths.Length > 0 ? paths : ["/", "/api/orders/7", "/static/logo.png"])
    {
        Console.WriteLine(router.Find("GET", path) is var (route, cluster)
            ? $"GET {path} -> {route.Cluster} ({cluster.Balance}, {cluster.Timeout:c}): {string.Join(", ", cluster.Destinations)}"
            : $"GET {path} -> no route");
    }

    return 0;
}
catch (Exception exception) when (exception is SettingsException or IOException or ArgumentException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
