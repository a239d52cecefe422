using System.Collections.Immutable;
using ContractGen.Codecs.Maps;
using ContractGen.Codecs.Scalars;
using ContractGen.Formats.Json;
using ContractGen.Tests.Laws;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Codecs.Maps;

/// <summary>Input that makes the keys of a map collide costs no more than any other: with them the work would grow with the square.</summary>
public sealed class CollidingKeyTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(150);

    private static readonly Dictionary<string, CollidingKeys> Documents = new()
    {
        ["longs"] = CollidingKeys.OfLongs,
        ["Guids"] = CollidingKeys.OfGuids,
        ["strings"] = CollidingKeys.OfStrings,
        ["enums"] = CollidingKeys.OfEnums,
        ["a set of enums"] = CollidingKeys.OfSet,
    };

    public static TheoryData<string, string> Maps
    {
        get
        {
            var maps = new TheoryData<string, string>();
            foreach (var format in LawFormat.Names)
            {
                foreach (var keys in Documents.Keys)
                {
                    maps.Add(format, keys);
                }
            }

            return maps;
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Fifty_thousand_colliding_keys_are_read_at_once(string format, string keys)
    {
        var codec = LawFormat.Of(format).Codec;
        var document = codec.SerializeToArray(Documents[keys]);
        LeastTime.Of(Limit, () => codec.Deserialize<CollidingKeys>(document).Total().Should().Be(50_000)).Should().BeLessThan(Limit);
    }

    [Fact]
    public void Nor_do_they_cost_more_where_the_map_is_immutable()
    {
        var document = JsonCodec.SerializeToArray<Dictionary<long, int>, DictionaryCodec<long, int, Int64Codec, Int32Codec>>(CollidingKeys.OfLongs.Longs);
        var limit = TimeSpan.FromMilliseconds(500);
        LeastTime.Of(limit, () => JsonCodec.Deserialize<ImmutableDictionary<long, int>, ImmutableDictionaryCodec<long, int, Int64Codec, Int32Codec>>(document)
            .Should().HaveCount(50_000)).Should().BeLessThan(limit);
    }
}
