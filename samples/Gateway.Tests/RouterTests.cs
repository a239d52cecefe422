using FluentAssertions;
using Gateway.Configuration;
using Gateway.Contracts;
using Microsoft.Extensions.Options;
using Xunit;

namespace Gateway.Tests;

public sealed class RouterTests
{
    private const string Yaml = """
        clusters:
          web: {destinations: [http://web]}
          orders: {destinations: [http://orders]}
        routes:
          - {match: /, cluster: web}
          - {match: /api/orders, cluster: orders, methods: [GET]}
        """;

    [Theory]
    [InlineData("GET", "/api/orders", "orders")]
    [InlineData("GET", "/api/orders/7", "orders")]
    [InlineData("GET", "/api/ordersX", "web")]
    [InlineData("PUT", "/api/orders/7", "web")]
    public void The_longest_route_that_fits_takes_the_request(string method, string path, string cluster) =>
        new Router(GatewaySettings.Of(Yaml)).Find(method, path)!.Value.Route.Cluster.Should().Be(cluster);

    [Fact]
    public void A_cluster_that_there_is_not_is_refused()
    {
        Action make = () => _ = new Router(GatewaySettings.Of("routes: [{match: /, cluster: lost}]"));
        make.Should().Throw<ArgumentException>().WithMessage("*'lost'*");
    }

    [Fact]
    public void The_file_of_the_sample_is_right()
    {
        var options = new GatewayOptions();
        new YamlSettings<GatewayOptions>(new SettingsFile(Path.Combine(AppContext.BaseDirectory, "gateway.yaml"))).Configure(options);

        options.Clusters["web"].Retry!.Statuses.Should().Equal(502, 503, 504);
        options.Clusters["files"].Retry.Should().BeEquivalentTo(options.Retries["patient"] with { Attempts = 2 });
        options.Clusters["orders"].Health.Should().Be(new TcpHealthCheck { Every = TimeSpan.FromSeconds(2) });
        options.Routes[1].Headers["X-Trace"].Should().Be("yes");
        new Router(Options.Create(options)).Find("GET", "/static/a.css")!.Value.Cluster.Destinations.Should().ContainSingle();
    }
}
