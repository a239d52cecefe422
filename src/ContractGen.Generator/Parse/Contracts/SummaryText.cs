using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContractGen.Generator.Parse.Contracts;

/// <summary>What the documentation of a member says it is, as plain text in lines.</summary>
/// <remarks>Read from the comment itself, not from the symbol, which has none unless the compilation writes a documentation file.</remarks>
internal static class SummaryText
{
    /// <summary>The summary of a property or field, or what its record says of the parameter; empty where there is none.</summary>
    public static string Of(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var node = reference.GetSyntax();
            if (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } declaration && Parse(CommentOf(declaration)) is { } comment)
            {
                var element = node is ParameterSyntax
                    ? comment.Elements("param").FirstOrDefault(item => (string?)item.Attribute("name") == member.Name)
                    : comment.Element("summary");
                return element is null ? "" : Text(element);
            }
        }

        return Parse(member.DeclaringSyntaxReferences.IsEmpty ? member.GetDocumentationCommentXml() ?? "" : "") is { } known
            && known.Descendants("summary").FirstOrDefault() is { } summary
            ? Text(summary)
            : "";
    }

    private static XElement? Parse(string comment)
    {
        try
        {
            return comment.Contains('<') ? XElement.Parse($"<comment>{comment}</comment>", LoadOptions.PreserveWhitespace) : null;
        }
        catch (XmlException)
        {
            // The compiler warns of it.
            return null;
        }
    }

    private static string CommentOf(SyntaxNode declaration)
    {
        var text = new StringBuilder();
        foreach (var trivia in declaration.GetLeadingTrivia())
        {
            var raw = trivia.ToFullString();
            switch (trivia.Kind())
            {
                case SyntaxKind.SingleLineDocumentationCommentTrivia:
                case SyntaxKind.SingleLineCommentTrivia when raw.StartsWith("///", StringComparison.Ordinal):
                    Append(text, raw, "///");
                    break;
                case SyntaxKind.MultiLineDocumentationCommentTrivia:
                case SyntaxKind.MultiLineCommentTrivia when raw.StartsWith("/**", StringComparison.Ordinal):
                    Append(text, raw.TrimStart().Replace("/**", "").Replace("*/", ""), "*");
                    break;
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string comment, string exterior)
    {
        foreach (var line in comment.Split('\n'))
        {
            var content = line.Trim();
            text.Append(content.StartsWith(exterior, StringComparison.Ordinal) ? content.Substring(exterior.Length) : content).Append('\n');
        }
    }

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        var lines = text.ToString().Split('\n')
            .Select(line => string.Join(" ", Printable(line).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0);
        return string.Join("\n", lines);
    }

    private static string Printable(string line) =>
        line.Any(IsUnprintable) ? new string([.. line.Where(unit => !IsUnprintable(unit))]) : line;

    private static bool IsUnprintable(char unit) => (char.IsControl(unit) && !char.IsWhiteSpace(unit)) || unit == '\uFEFF';

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value);
                    break;
                case XElement { IsEmpty: true } reference:
                    text.Append(Named(reference));
                    break;
                case XElement { Name.LocalName: "para" or "item" or "list" } block:
                    text.Append('\n');
                    Append(text, block);
                    text.Append('\n');
                    break;
                case XElement inner:
                    Append(text, inner);
                    break;
            }
        }
    }

    // What <see/>, <paramref/> and the like name; a line break for those that name nothing.
    private static string Named(XElement reference) =>
        (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("href")
        ?? (reference.Attribute("cref") is { } target ? Last(target.Value) : "\n");

    // Of Space.Type{T}.Member(int) the last name.
    private static string Last(string target)
    {
        var arguments = target.IndexOf('(');
        var name = arguments < 0 ? target : target.Substring(0, arguments);
        var depth = 0;
        for (var i = name.Length - 1; i >= 0; i--)
        {
            depth += name[i] switch { '}' => 1, '{' => -1, _ => 0 };
            if (depth == 0 && name[i] is '.' or ':')
            {
                return name.Substring(i + 1);
            }
        }

        return name;
    }
}
