using ContractGen.Formats;
using ContractGen.Mocks;
using FluentAssertions;
using Xunit;

namespace Quickstart.Tests;

public sealed class PackageReportTests
{
    [Fact]
    public void Counts_packages_and_projects_of_a_source_that_is_read_once()
    {
        using var mocks = new MockController();
        var source = new AssetsSourceMock(mocks);
        source.Expect().Name.Get().Returns("example");
        source.Expect().Read().Returns(AssetsExample.Json);

        PackageReport report = PackageReport.Of(source);

        report.Name.Should().Be("example");
        report.Packages.Should().Be(2);
        report.Projects.Should().Be(1);
    }

    [Fact]
    public void Lists_the_library_with_the_most_files_first()
    {
        using var mocks = new MockController();

        PackageReport report = PackageReport.Of(SourceOf(mocks, AssetsExample.Json));

        report.Biggest.Should().Equal(
            new PackageSize(new LibraryId("Gamma", "2.1.0"), 3),
            new PackageSize(new LibraryId("Alpha", "1.0.0"), 2));
    }

    [Fact]
    public void Draws_the_graph_from_its_roots_and_opens_each_library_once()
    {
        using var mocks = new MockController();

        PackageReport report = PackageReport.Of(SourceOf(mocks, AssetsExample.Json));

        report.Graphs.Should().ContainSingle().Which.Lines().Should().Equal(
            "Beta 3.0.0",
            "  Alpha 1.0.0",
            "    Gamma 2.1.0",
            "  Gamma 2.1.0");
    }

    [Fact]
    public void Says_which_required_field_a_document_lacks()
    {
        using var mocks = new MockController();
        var source = new AssetsSourceMock(mocks);
        source.Expect().Read().Returns("""{ "targets": {} }"""u8.ToArray());

        Action report = () => PackageReport.Of(source);

        report.Should().Throw<ContractFormatException>().Which.Error.Detail.Should().Contain("libraries");
    }

    [Fact]
    public void Lets_the_failure_of_a_source_through()
    {
        using var mocks = new MockController();
        var source = new AssetsSourceMock(mocks);
        source.Expect().Read().Throws(new IOException("the disk is gone"));

        Action report = () => PackageReport.Of(source);

        report.Should().Throw<IOException>().WithMessage("the disk is gone");
    }

    private static AssetsSourceMock SourceOf(MockController mocks, byte[] json)
    {
        var source = new AssetsSourceMock(mocks);
        source.Expect().Name.Get().Returns("example").AnyTimes();
        source.Expect().Read().Returns(json);
        return source;
    }
}
