using ContractGen.Formats;
using ContractGen.Tests.SharedData;
using FluentAssertions;
using Xunit;

namespace ContractGen.Tests.Formats.Json;

/// <summary>The JSON parsing test suite: y_ is accepted and decoded, n_ is refused, i_ is left open by RFC 8259 and pinned down here.</summary>
public sealed class JsonConformanceTests
{
    private const string Folder = "conformance/json/test_parsing";

    /// <summary>Left open by the RFC, accepted by us; every other i_ file is refused.</summary>
    private static readonly string[] AcceptedChoices =
    [
        // Numbers keep all their digits until a .NET type is asked for; only that type can be too small.
        "i_number_huge_exp.json",
        "i_number_neg_int_huge_exp.json",
        "i_number_real_neg_overflow.json",
        "i_number_too_big_neg_int.json",
        "i_number_too_big_pos_int.json",
        "i_number_very_big_negative_int.json",
    ];

    public static TheoryData<string> Files(string prefix)
    {
        var data = new TheoryData<string>();
        if (SharedFolder.Has(Folder))
        {
            foreach (string path in Directory.EnumerateFiles(SharedFolder.PathOf(Folder), prefix + "*").Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetFileName(path));
            }
        }

        return data;
    }

    [SharedTheory(Folder)]
    [MemberData(nameof(Files), "y_")]
    public void Valid_documents_are_accepted_and_every_string_decoded(string file)
    {
        byte[] input = SharedFolder.Read(Path.Combine(Folder, file));

        JsonTree.Skip(input).Kind.Should().Be(CodecErrorKind.None);
        JsonTree.Read(input, out string canonical).Kind.Should().Be(CodecErrorKind.None);
        canonical.Should().Be(JsonTree.Expected(input));
    }

    [SharedTheory(Folder)]
    [MemberData(nameof(Files), "n_")]
    public void Invalid_documents_are_refused(string file)
    {
        byte[] input = SharedFolder.Read(Path.Combine(Folder, file));

        JsonTree.Skip(input).Kind.Should().NotBe(CodecErrorKind.None);
        JsonTree.Read(input, out _).Kind.Should().NotBe(CodecErrorKind.None);
    }

    [SharedTheory(Folder)]
    [MemberData(nameof(Files), "i_")]
    public void What_the_standard_leaves_open_is_decided_once(string file)
    {
        byte[] input = SharedFolder.Read(Path.Combine(Folder, file));
        bool isAccepted = AcceptedChoices.Contains(file);

        (JsonTree.Skip(input).Kind == CodecErrorKind.None).Should().Be(isAccepted);
        (JsonTree.Read(input, out _).Kind == CodecErrorKind.None).Should().Be(isAccepted);
    }

    [SharedFact(Folder)]
    public void Every_choice_names_a_file() =>
        AcceptedChoices.Should().OnlyContain(file => SharedFolder.Has(Path.Combine(Folder, file)));
}
