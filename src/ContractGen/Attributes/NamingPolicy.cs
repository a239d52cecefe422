namespace ContractGen;

/// <summary>How a member name becomes a field name.</summary>
public enum NamingPolicy
{
    /// <summary>createdAt; a leading run of capitals becomes small: <c>URLPath</c> is <c>urlPath</c>.</summary>
    CamelCase,

    /// <summary>CreatedAt</summary>
    AsDeclared,

    /// <summary>created_at</summary>
    SnakeCase,

    /// <summary>CREATED_AT</summary>
    UpperSnakeCase,

    /// <summary>created-at</summary>
    KebabCase,

    /// <summary>CreatedAt, also where the member is declared in small letters.</summary>
    PascalCase,
}
