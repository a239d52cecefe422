using FluentAssertions;
using Gateway.Configuration;
using Gateway.Contracts;
using Xunit;

namespace Gateway.Tests;

public sealed class SettingsTests
{
    [Fact]
    public void What_the_file_does_not_name_keeps_its_default()
    {
        GatewayOptions options = GatewaySettings.Of("clusters: {a: {destinations: [http://a]}}\n").Value;

        options.Name.Should().Be("gateway");
        options.Clusters["a"].Timeout.Should().Be(TimeSpan.FromSeconds(30));
        options.Clusters["a"].Balance.Should().Be(Balance.First);
    }

    [Fact]
    public void Aliases_unions_and_literal_text_are_bound()
    {
        GatewayOptions options = GatewaySettings.Of("""
            banner: |
              two
              lines
            retries:
              many: &many {attempts: 9, pause: 00:00:01}
            clusters:
              a:
                destinations: [http://a]
                retry: *many
                health: {path: /up, $type: http}
            """).Value;

        options.Banner.Should().Be("two\nlines\n");
        options.Clusters["a"].Retry.Should().BeEquivalentTo(new RetryPolicy { Attempts = 9, Pause = TimeSpan.FromSeconds(1) });
        options.Clusters["a"].Health.Should().Be(new HttpHealthCheck { Path = "/up" });
    }

    [Fact]
    public void An_error_points_at_its_place_in_the_file()
    {
        Action bind = () => GatewaySettings.Of("""
            clusters:
              größe:
                timeout: soon
                destinations: [http://a]
            """);

        bind.Should().Throw<SettingsException>().Which.Message.Should()
            .StartWith("test.yaml(3,14): ").And
            .Contain("at $.clusters.größe.timeout").And
            .EndWith("""
                  3 |     timeout: soon
                    |              ^
                """);
    }

    [Fact]
    public void A_misspelled_name_is_an_error()
    {
        Action bind = () => GatewaySettings.Of("listeners:\n  - adress: localhost\n    port: 80\n");

        bind.Should().Throw<SettingsException>().Which.Error.Should().Match<ContractGen.Formats.CodecError>(
            error => error.Line == 2 && error.Detail.Contains("adress"));
    }

    [Fact]
    public void A_port_must_be_one()
    {
        Action bind = () => GatewaySettings.Of("listeners:\n  - address: localhost\n    port: 80800\n");

        bind.Should().Throw<SettingsException>().Which.Error.Path.Should().Be("$.listeners[0].port");
    }
}
