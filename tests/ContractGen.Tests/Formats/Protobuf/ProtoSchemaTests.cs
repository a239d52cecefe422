using ContractGen.Codecs.Scalars;
using ContractGen.Formats.Protobuf;
using ContractGen.Schemas;
using ContractGen.Zoo.Naming;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Protobuf;

/// <summary>protoc compiles the files when the tests are built, so what stands in them is accepted.</summary>
public sealed class ProtoSchemaTests
{
    // Set to write the files anew after a change of a contract.
    private const string Update = "CONTRACTGEN_UPDATE_PROTOS";

    [Fact]
    public void The_Zoo_is_drawn_as_it_stands_in_the_file() => Check("zoo.proto", ProtoFiles.Zoo);

    [Fact]
    public void The_benchmarks_documents_are_drawn_as_they_stand_in_the_file() => Check("documents.proto", ProtoFiles.Documents);

    [Fact]
    public void Names_that_are_one_in_the_file_are_made_different_and_lists_say_that_they_are_not_packed() =>
        ProtoSchema.Of<SimilarNames>().Should().EndWith("""
            message SimilarNames {
              int32 a_b = 1 [json_name = "a-b"];
              int32 a_b2 = 2 [json_name = "a_b"];
              string aB3 = 3 [json_name = "aB"];
              oneof card2 {
                int32 card = 4;
              }
              repeated int32 numbers = 5 [packed = false];
              repeated int32 more_numbers = 6 [json_name = "more-numbers", packed = false];
            }

            """);

    [Fact]
    public void Names_that_differ_in_ways_that_do_not_count_in_protoc_are_made_different() =>
        ProtoSchema.Of("", TypeSchema.Of<Likeness>()).Should().ContainAll(
            "  int32 unit_price = 4 [json_name = \"unit_price\"];\n  int32 x____ = 5 [json_name = \"цена\"];\n  int32 _x_2 = 6;\n",
            "  Shade_None = 0;\n  Shade_Dark_Red = 1;\n  Shade_DarkRed2 = 2;\n  Shade_darkred3 = 3;\n",
            "  Shade_Dark_Red2 = 0;\n",
            "  oneof case2 {\n    ChoiceFirst case = 1;\n    ChoiceSecond a_b = 2;\n    ChoiceThird a_b2 = 3;\n  }\n");

    [Fact]
    public void Googles_types_are_found_from_a_package_that_has_a_google_in_it()
    {
        ProtoSchema.Of("acme.google.shop", TypeSchema.Of<Likeness>(), TypeSchema.Of<EntryValues>()).Should().Contain("map<int32, .google.protobuf.Timestamp>");
        ProtoSchema.Of("google.shop", TypeSchema.Of<EntryValues>()).Should().Contain("map<int32, google.protobuf.Timestamp>");
    }

    [Fact]
    public void The_highest_numbers_of_an_unsigned_enum_are_no_negative_ones() =>
        ProtoSchema.Of<WideByNumber>().Should().Contain("  uint64 value = 1;\n").And.NotContain("enum");

    [Fact]
    public void What_Google_has_no_wrapper_for_cannot_be_drawn()
    {
        var zigZag = () => ProtoSchema.Of("", TypeSchema.Of<int, WrapperCodec<int, ZigZagInt32Codec>>());
        var instant = () => ProtoSchema.Of("", TypeSchema.Of<DateTime, WrapperCodec<DateTime, DateTimeCodec>>());
        zigZag.Should().Throw<NotSupportedException>();
        instant.Should().Throw<NotSupportedException>();
    }

    private static void Check(string file, string text)
    {
        var path = Path.Combine(Folder(), file);
        if (Environment.GetEnvironmentVariable(Update) is not null)
        {
            File.WriteAllText(path, text);
        }

        text.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"), "{0} is kept up to date with {1}=1", file, Update);
    }

    private static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ContractGen.sln")))
            {
                return Path.Combine(folder.FullName, "tests", "ContractGen.Protos");
            }
        }

        throw new InvalidOperationException("The tests do not run in the repository.");
    }
}
