namespace ContractGen.Generator.Emit.Mocks;

/// <summary>Names in documentation comments, where angle brackets are tags.</summary>
internal static class DocText
{
    public static string Of(string name) => name.Replace('<', '{').Replace('>', '}');
}
