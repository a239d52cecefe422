using ContractGen.Formats.Json;
using FluentAssertions;
using Quickstart.Contracts;
using Xunit;

namespace Quickstart.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void Writing_the_written_document_again_gives_the_same_bytes()
    {
        RoundTrip.Of(AssetsExample.Json).IsStable.Should().BeTrue();
    }

    [Fact]
    public void Keeps_what_the_contracts_do_not_name()
    {
        AssetsDocument document = JsonCodec.Deserialize<AssetsDocument>(AssetsExample.Json);

        JsonCodec.SerializeToString(document).Should()
            .Contain("\"packageFolders\":").And
            .Contain("\"build\":").And
            .Contain("\"msbuildProject\": \"../Beta.csproj\"");
    }

    [Fact]
    public void Reads_the_documents_that_this_machine_has()
    {
        foreach (AssetsFile file in AssetsFile.Found())
        {
            PackageReport.Of(file).Graphs.Should().NotBeEmpty(file.Name);
        }
    }
}
