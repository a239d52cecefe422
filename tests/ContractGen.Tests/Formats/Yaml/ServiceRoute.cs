namespace ContractGen.Tests.Formats.Yaml;

[Contract]
internal sealed partial record ServiceRoute(string From, string To);
