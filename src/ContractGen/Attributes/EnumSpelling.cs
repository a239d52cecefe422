namespace ContractGen;

/// <summary>How text formats spell an enum.</summary>
public enum EnumSpelling
{
    /// <summary>The name as declared; reading takes the number too.</summary>
    AsDeclared,

    /// <summary>The name in camelCase; reading takes the number too.</summary>
    CamelCase,

    /// <summary>The name in snake_case; reading takes the number too.</summary>
    SnakeCase,

    /// <summary>The number; reading takes the name as declared too.</summary>
    Number,
}
