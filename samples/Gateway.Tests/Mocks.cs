using ContractGen;
using Gateway.Configuration;

[assembly: GenerateMock<ISettingsFile>]
