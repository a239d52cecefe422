using ContractGen.Formats.Protobuf;
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
