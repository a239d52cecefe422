using ContractGen.Mocks;
using ContractGen.Zoo.Mocks.Shapes;
using FluentAssertions;
using Xunit;

namespace ContractGen.Generator.Tests.Mocks.Running;

/// <summary>Indexers, returned references and pointers.</summary>
public sealed class AccessorTests
{
    [Fact]
    public void Indexers_are_read_and_written_by_their_arguments()
    {
        using var mocks = new MockController();
        var mock = new IndexersMock(mocks);
        mock.Expect()[1].Get().Returns(10);
        mock.Expect()[2].Set(20);
        mock.Expect()["a", Arg.Any()].Get().Returns((key, column) => key + column);
        mock.Expect()[[1, 2]].Set(Arg.Any());
        IIndexers sut = mock;

        sut[1].Should().Be(10);
        sut[2] = 20;
        sut["a", 3].Should().Be("a3");
        sut[[1, 2]] = [];
    }

    [Fact]
    public void An_unexpected_use_of_an_indexer_is_told_as_one()
    {
        var mocks = new MockController();
        var mock = new IndexersMock(mocks);
        IIndexers sut = mock;

        sut.Invoking(it => it["a", 3]).Should().Throw<MockException>().WithMessage("Unexpected call: IIndexers[\"a\", 3]*");
        sut.Invoking(it => it[2] = 4).Should().Throw<MockException>().WithMessage("Unexpected call: IIndexers[2] = 4*");
    }

    [Fact]
    public void A_returned_reference_is_to_a_variable_that_stays()
    {
        using var mocks = new MockController();
        var mock = new VariablesMock(mocks);
        mock.Expect().Cell(1).Returns(5).Times(2);
        mock.Expect().Name.Get().Returns("n");
        mock.Expect()[3].Get().Returns(33L);
        IVariables sut = mock;

        sut.Cell(1)++;
        sut.Cell(1).Should().Be(6);
        sut.Name.Should().Be("n");
        sut[3].Should().Be(33L);
    }

    [Fact]
    public unsafe void Pointers_are_addresses()
    {
        using var mocks = new MockController();
        var mock = new PointersMock(mocks);
        int[] numbers = [1, 2];
        fixed (int* first = numbers)
        {
            delegate*<int, void> function = &Ignore;
            mock.Expect().Next((nint)first).Returns((nint)(first + 1));
            mock.Expect().Call((nint)function);
            IPointers sut = mock;

            (*sut.Next(first)).Should().Be(2);
            sut.Call(function);
        }
    }

    private static void Ignore(int number)
    {
    }
}
