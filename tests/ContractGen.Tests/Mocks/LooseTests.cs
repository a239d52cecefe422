using ContractGen.Mocks;
using ContractGen.Zoo.Mocks;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Mocks;

public sealed class LooseTests
{
    [Fact]
    public async Task A_stream_is_empty()
    {
        using var mocks = new MockController(MockMode.Loose);
        IParcels sut = new ParcelsMock(mocks);
        var count = 0;

        await foreach (var _ in sut.Follow(1))
        {
            count++;
        }

        count.Should().Be(0);
    }

    [Fact]
    public async Task Collections_are_empty_and_nested_interfaces_are_mocks()
    {
        using var mocks = new MockController(MockMode.Loose);
        IPurchases sut = new PurchasesMock(mocks);

        sut.Names().Should().BeEmpty();
        (await sut.AllAsync("x")).Should().BeEmpty();
        (await sut.FindAsync(1)).Should().BeNull();
        sut.Shop.Should().BeOfType<ShopMock>();
        sut.Shop.Greeting().Should().BeEmpty();
    }

    [Fact]
    public async Task Every_collection_of_the_framework_is_empty()
    {
        using var mocks = new MockController(MockMode.Loose);
        ICollections sut = new CollectionsMock(mocks);

        sut.ImmutableArray().Should().BeEmpty();
        (await sut.ImmutableArrayAsync()).Should().BeEmpty();
        sut.ImmutableList().Should().BeEmpty();
        sut.ImmutableListInterface().Should().BeEmpty();
        sut.ImmutableSetInterface().Should().BeEmpty();
        sut.ImmutableDictionaryInterface().Should().BeEmpty();
        sut.FrozenSet().Should().BeEmpty();
        sut.FrozenDictionary().Should().BeEmpty();
        sut.Queue().Should().BeEmpty();
        sut.SortedDictionary().Should().BeEmpty();
        sut.ConcurrentDictionary().Should().BeEmpty();
        sut.ReadOnlyCollection().Should().BeEmpty();
        (await sut.ObservableCollectionAsync()).Should().BeEmpty();
    }

    [Fact]
    public void An_expectation_without_a_result_is_answered_too()
    {
        using var mocks = new MockController(MockMode.Loose);
        var purchases = new PurchasesMock(mocks);
        purchases.Expect().Names();

        ((IPurchases)purchases).Names().Should().BeEmpty();
    }
}
