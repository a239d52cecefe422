using ContractGen.Codecs;
using ContractGen.Formats;
using ContractGen.Schemas;
using ContractGen.Zoo.Collections;
using ContractGen.Zoo.Enums;
using ContractGen.Zoo.Foreign;
using ContractGen.Zoo.Generics;
using ContractGen.Zoo.Orders;
using ContractGen.Zoo.Presence;
using ContractGen.Zoo.Recursion;
using ContractGen.Zoo.Scalars;
using ContractGen.Zoo.Structs;
using ContractGen.Zoo.Unions;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Schemas;

public sealed class TypeSchemaTests
{
    [Fact]
    public void A_record_says_its_name_and_its_fields()
    {
        var order = Record<Order>();

        (order.Namespace, order.Name, order.Type, order.Layout).Should().Be(("ContractGen.Zoo.Orders", "Order", typeof(Order), ContractLayout.Map));
        order.Fields.Select(each => (each.Name, each.Number, each.Presence, each.IsRequired)).Should().Equal(
            ("id", 1, FieldPresence.Explicit, true),
            ("customer", 2, FieldPresence.Explicit, true),
            ("createdAt", 3, FieldPresence.Implicit, false),
            ("items", 4, FieldPresence.Implicit, false),
            ("note", 5, FieldPresence.Nullable, false),
            ("status", 6, FieldPresence.Explicit, false),
            ("shipTo", 7, FieldPresence.Nullable, false),
            ("total", 8, FieldPresence.Implicit, false));
        order.Fields[3].Type.Should().BeOfType<ListSchema>().Which.Element.Should().BeOfType<RecordSchema>().Which.Name.Should().Be("LineItem");
    }

    [Fact]
    public void Every_scalar_says_its_kind() =>
        Record<EveryScalar>().Fields.Select(each => ((ScalarSchema)each.Type).Kind.ToString()).Should()
            .Equal(typeof(EveryScalar).GetProperties().Select(each => each.Name).Where(each => each != "EqualityContract"));

    [Fact]
    public void Integers_say_their_encoding() =>
        Record<IntegerEncodings>().Fields.Select(each => (each.Type is ListSchema list ? (ScalarSchema)list.Element : (ScalarSchema)each.Type).Encoding).Should().Equal(
            IntegerEncoding.ZigZag, IntegerEncoding.ZigZag, IntegerEncoding.Fixed, IntegerEncoding.Fixed, IntegerEncoding.Fixed, IntegerEncoding.Fixed,
            IntegerEncoding.ZigZag, IntegerEncoding.Fixed, IntegerEncoding.ZigZag);

    [Fact]
    public void Every_list_and_map_says_what_it_holds()
    {
        Record<EveryList>().Fields.Should().OnlyContain(each => each.Type is ListSchema);
        Record<EveryList>().Fields.Where(each => ((ListSchema)each.Type).IsSet).Select(each => each.Name).Should().Equal(
            "hashSet", "setInterface", "readOnlySet", "sortedSet", "immutableHashSet", "immutableSortedSet", "frozenSet");
        Record<EveryMap>().Fields.Should().OnlyContain(each => each.Type is MapSchema);
        Record<EveryKey>().Fields.Select(each => ((MapSchema)each.Type).Key).Last().Should().BeOfType<EnumSchema>();
        ((ListSchema)Record<NestedLists>().Fields[2].Type).Element.Should().BeOfType<NullableSchema>();
    }

    [Fact]
    public void An_enum_says_its_names_and_numbers()
    {
        var shade = (EnumSchema)Record<SpelledByName>().Fields[0].Type;

        shade.Type.Should().Be(typeof(Shade));
        shade.Values.Select(each => (each.Name, each.Number)).Should().Equal(("None", 0), ("Light", 1), ("Dark", 10), ("very-dark", 20));
        ((EnumSchema)Record<SpelledByName>().Fields[1].Type).Underlying.Should().BeOfType<ScalarSchema>().Which.Kind.Should().Be(ScalarKind.Byte);
    }

    [Fact]
    public void A_union_says_its_cases()
    {
        var animal = (UnionSchema)TypeSchema.Of<Animal>();

        animal.Cases.Select(each => (each.Name, each.Number, ((NamedSchema)each.Type).Name)).Should().Equal(
            ("dog", 1, "Dog"), ("parrot", 10, "Parrot"), ("plain", 3, "Animal.Self"));
        ((UnionSchema)((ListSchema)Record<Drawing>().Fields[0].Type).Element).Discriminator.Should().Be("kind");
    }

    [Fact]
    public void A_oneof_is_told_by_its_fields() =>
        Record<Payout>().Fields.Select(each => each.OneOf).Should().Equal(null, "target", "target", "target", "time", "time", null);

    [Fact]
    public void Types_that_hold_themselves_are_described_step_by_step()
    {
        var left = (RecordSchema)Record<Tree>().Fields[1].Type;

        ((RecordSchema)left.Fields[1].Type).Type.Should().Be(typeof(Tree));
    }

    [Fact]
    public void Generic_contracts_describe_their_arguments()
    {
        var page = (RecordSchema)Record<Catalog>().Fields[0].Type;

        page.Type.Should().Be(typeof(Page<LineItem>));
        ((ListSchema)page.Fields[0].Type).Element.Should().BeOfType<RecordSchema>().Which.Type.Should().Be(typeof(LineItem));
    }

    [Fact]
    public void What_is_not_known_says_so()
    {
        Record<Weather>().Fields[0].Type.Should().BeOfType<CustomSchema>().Which.Type.Should().Be(typeof(Celsius));
        TypeSchema.Of<ContractValue>().Should().BeOfType<DynamicSchema>();
        TypeSchema.Of<System.Drawing.Size, SizeCodec>().Should().BeOfType<RecordSchema>().Which.Namespace.Should().Be("System.Drawing");
    }

    [Fact]
    public void A_contract_is_numbered_if_all_that_it_holds_is()
    {
        Numbered<Order>();
        Numbered<Department>();
        Numbered<Receipt>();
        Numbered<Catalog>();
        Numbered<Vector>();
        typeof(NestedLists).GetInterfaces().Concat(typeof(Pairs).GetInterfaces()).Select(each => each.Name).Should().NotContain("INumberedContract`1");
    }

    private static void Numbered<T>()
        where T : INumberedContract<T> => TypeSchema.Of<T>().Should().BeAssignableTo<NamedSchema>();

    private static RecordSchema Record<T>()
        where T : IContract<T> => (RecordSchema)TypeSchema.Of<T>();
}
