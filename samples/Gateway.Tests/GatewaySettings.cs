using System.Text;
using ContractGen.Mocks;
using Gateway.Configuration;
using Gateway.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gateway.Tests;

/// <summary>Options from the text of a file that is read once.</summary>
internal static class GatewaySettings
{
    public static IOptions<GatewayOptions> Of(string yaml)
    {
        using var mocks = new MockController();
        var file = new SettingsFileMock(mocks);
        file.Expect().Read().Returns(Encoding.UTF8.GetBytes(yaml));
        file.Stub().Name.Get().Returns("test.yaml");
        using ServiceProvider services = new ServiceCollection().AddYamlOptions<GatewayOptions>(file).BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<GatewayOptions>>();
        _ = options.Value;
        return options;
    }
}
