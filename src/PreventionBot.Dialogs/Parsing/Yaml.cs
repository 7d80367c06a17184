using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>A piece of YAML that remembers where in its file it stands.</summary>
/// <param name="firstLine">File line of the first YAML line.</param>
internal sealed class Yaml(string path, int firstLine, string code, Report report)
{
    /// <summary>The root node; null when there is none or the text cannot be read, which is reported.</summary>
    public YamlNode? Load(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            // YamlDotNet speaks English to programmers; the place is what helps an author.
            report.Error(code, path, Place(exception.Start),
                ("YAML illisible à cet endroit.", "The YAML cannot be read from here."),
                ("Écris « clé: valeur », une par ligne ; mets entre guillemets un texte qui contient « : ».",
                    "Write “key: value”, one a line; put quotes around a text that contains “: ”."));
            return null;
        }
        catch (ArgumentException)
        {
            report.Error(code, path, new Position(firstLine, 1),
                ("La même clé est écrite deux fois.", "The same key is written twice."),
                ("Garde une seule ligne par clé.", "Keep one line a key."));
            return null;
        }

        return stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
    }

    public Position Place(YamlNode node) => Place(node.Start);

    public void Error(YamlNode node, Bilingual message, Bilingual mend) => report.Error(code, path, Place(node), message, mend);

    public void Warning(YamlNode node, Bilingual message, Bilingual mend) => report.Warning(code, path, Place(node), message, mend);

    /// <summary>The pairs of a mapping; anything else is reported and has none.</summary>
    public IEnumerable<(YamlScalarNode Key, YamlNode Value)> Pairs(YamlNode node, Bilingual whatFor)
    {
        if (node is YamlMappingNode mapping)
            return mapping.Children.Where(pair => pair.Key is YamlScalarNode).Select(pair => ((YamlScalarNode)pair.Key, pair.Value));
        Error(node,
            ($"« {whatFor.French} » attend des lignes « clé: valeur ».", $"“{whatFor.English}” expects lines “key: value”."),
            ("Écris un nom, « : », une espace, puis la valeur.", "Write a name, “:”, a space, then the value."));
        return [];
    }

    private Position Place(Mark mark) => new((int)mark.Line + firstLine - 1, (int)mark.Column);
}
