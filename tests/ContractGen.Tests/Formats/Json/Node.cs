using ContractGen.Codecs;
using ContractGen.Formats;

namespace ContractGen.Tests.Formats.Json;

/// <summary>A contract written by hand: text, a list of itself, and a number.</summary>
public sealed class Node : IContract<Node>
{
    public string Text { get; set; } = "";

    public List<Node> Children { get; set; } = [];

    public int Number { get; set; }

    public static void Write<TWriter>(ref TWriter writer, Node value)
        where TWriter : struct, IFormatWriter, allows ref struct
    {
        int scope = writer.BeginRecord(3, 0);
        writer.Field("text"u8, 1);
        writer.String(value.Text);
        writer.Field("children"u8, 2);
        int list = writer.BeginList(value.Children.Count, ElementKind.Delimited);
        foreach (Node child in value.Children)
        {
            writer.Element(list);
            Write(ref writer, child);
        }

        writer.EndList(list);
        writer.Field("number"u8, 3);
        writer.Int32(value.Number);
        writer.EndRecord(scope);
    }

    public static void Read<TReader>(ref TReader reader, ref Node value)
        where TReader : struct, IFormatReader, allows ref struct
    {
        if (!reader.BeginRecord(out int scope))
        {
            return;
        }

        Node node = value ?? new Node();
        while (reader.NextField(ref scope, out ReadOnlySpan<byte> name, out _))
        {
            if (name.SequenceEqual("text"u8))
            {
                node.Text = reader.String(node.Text);
            }
            else if (name.SequenceEqual("children"u8) && reader.BeginList(ElementKind.Delimited, out _, out int list))
            {
                node.Children.Clear();
                while (reader.NextElement(ref list))
                {
                    Node child = null!;
                    Read(ref reader, ref child);
                    node.Children.Add(child);
                }
            }
            else if (name.SequenceEqual("number"u8))
            {
                node.Number = reader.Int32();
            }
            else
            {
                reader.SkipField(reject: false);
            }
        }

        value = node;
    }
}
