namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>One tweet.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class Status
{
    [Field(1)] public StatusMetadata Metadata { get; set; } = null!;

    [Field(2)] public string CreatedAt { get; set; } = "";

    [Field(3)] public long Id { get; set; }

    [Field(4)] public string IdStr { get; set; } = "";

    [Field(5)] public string Text { get; set; } = "";

    [Field(6)] public string Source { get; set; } = "";

    [Field(7)] public bool Truncated { get; set; }

    [Field(8)] public long? InReplyToStatusId { get; set; }

    [Field(9)] public string? InReplyToStatusIdStr { get; set; }

    [Field(10)] public long? InReplyToUserId { get; set; }

    [Field(11)] public string? InReplyToUserIdStr { get; set; }

    [Field(12)] public string? InReplyToScreenName { get; set; }

    [Field(13)] public User User { get; set; } = null!;

    [Field(14)] public string? Geo { get; set; }

    [Field(15)] public string? Coordinates { get; set; }

    [Field(16)] public string? Place { get; set; }

    [Field(17)] public string? Contributors { get; set; }

    [Field(18)] public Status? RetweetedStatus { get; set; }

    [Field(19)] public int RetweetCount { get; set; }

    [Field(20)] public int FavoriteCount { get; set; }

    [Field(21)] public Entities Entities { get; set; } = null!;

    [Field(22)] public bool Favorited { get; set; }

    [Field(23)] public bool Retweeted { get; set; }

    [Field(24)] public bool? PossiblySensitive { get; set; }

    [Field(25)] public string Lang { get; set; } = "";
}
