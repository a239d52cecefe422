using ContractGen.Formats;
using FluentAssertions;
using Xunit;

namespace Quickstart.Tests;

public sealed class BrokenCopyTests
{
    [Fact]
    public void The_error_says_line_column_and_path()
    {
        CodecError error = BrokenCopy.ErrorOf(AssetsExample.Json);

        error.Path.Should().Be("$.libraries['Gamma/2.1.0'].type");
        error.Line.Should().Be(22);
        error.Column.Should().Be(48);
    }

    [Fact]
    public void A_document_without_types_cannot_be_broken_this_way()
    {
        Action breaking = () => BrokenCopy.ErrorOf("{}"u8);

        breaking.Should().Throw<ArgumentException>();
    }
}
