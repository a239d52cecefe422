namespace ContractGen.Benchmarks.Documents.Twitter;

/// <summary>Who wrote a tweet.</summary>
[Contract(Naming = NamingPolicy.SnakeCase)]
public sealed partial class User
{
    [Field(1)] public long Id { get; set; }

    [Field(2)] public string IdStr { get; set; } = "";

    [Field(3)] public string Name { get; set; } = "";

    [Field(4)] public string ScreenName { get; set; } = "";

    [Field(5)] public string Location { get; set; } = "";

    [Field(6)] public string Description { get; set; } = "";

    [Field(7)] public string? Url { get; set; }

    [Field(8)] public UserEntities Entities { get; set; } = null!;

    [Field(9)] public bool Protected { get; set; }

    [Field(10)] public int FollowersCount { get; set; }

    [Field(11)] public int FriendsCount { get; set; }

    [Field(12)] public int ListedCount { get; set; }

    [Field(13)] public string CreatedAt { get; set; } = "";

    [Field(14)] public int FavouritesCount { get; set; }

    [Field(15)] public int? UtcOffset { get; set; }

    [Field(16)] public string? TimeZone { get; set; }

    [Field(17)] public bool GeoEnabled { get; set; }

    [Field(18)] public bool Verified { get; set; }

    [Field(19)] public int StatusesCount { get; set; }

    [Field(20)] public string Lang { get; set; } = "";

    [Field(21)] public bool ContributorsEnabled { get; set; }

    [Field(22)] public bool IsTranslator { get; set; }

    [Field(23)] public bool IsTranslationEnabled { get; set; }

    [Field(24)] public string ProfileBackgroundColor { get; set; } = "";

    [Field(25)] public string ProfileBackgroundImageUrl { get; set; } = "";

    [Field(26)] public string ProfileBackgroundImageUrlHttps { get; set; } = "";

    [Field(27)] public bool ProfileBackgroundTile { get; set; }

    [Field(28)] public string ProfileImageUrl { get; set; } = "";

    [Field(29)] public string ProfileImageUrlHttps { get; set; } = "";

    [Field(30)] public string? ProfileBannerUrl { get; set; }

    [Field(31)] public string ProfileLinkColor { get; set; } = "";

    [Field(32)] public string ProfileSidebarBorderColor { get; set; } = "";

    [Field(33)] public string ProfileSidebarFillColor { get; set; } = "";

    [Field(34)] public string ProfileTextColor { get; set; } = "";

    [Field(35)] public bool ProfileUseBackgroundImage { get; set; }

    [Field(36)] public bool DefaultProfile { get; set; }

    [Field(37)] public bool DefaultProfileImage { get; set; }

    [Field(38)] public bool Following { get; set; }

    [Field(39)] public bool FollowRequestSent { get; set; }

    [Field(40)] public bool Notifications { get; set; }
}
