using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>A piece of YAML that remembers where in its file it stands.</summary>
/// <param name="firstLine">File line of the first YAML line, counted from 1.</param>
internal sealed class Yaml(Script script, int firstLine, string code, Report report)
{
    /// <summary>The root node; null when there is none or the text cannot be read, which is reported.</summary>
    public YamlNode? Load(string text)
    {
        var yaml = YamlText.Read(text);
        if (yaml.Slip is { } slip)
        {
            // YamlDotNet speaks English to programmers; the place is what helps an author.
            report.Error(code, script.Path, Place(slip),
                ("YAML illisible à partir d'ici.", "The YAML cannot be read from here on."),
                ("Écris « clé: valeur », une fois chaque clé ; mets entre guillemets un texte qui contient « : ».",
                    "Write “key: value”, each key once; put quotes around a text that contains “: ”."));
        }

        return yaml.Root;
    }

    public Position Place(YamlNode node) => Place(node.Start);

    public void Error(YamlNode node, Bilingual message, Bilingual mend) => report.Error(code, script.Path, Place(node), message, mend);

    public void Warning(YamlNode node, Bilingual message, Bilingual mend) => report.Warning(code, script.Path, Place(node), message, mend);

    /// <summary>The pairs of a mapping; anything else is reported and has none.</summary>
    public IEnumerable<(YamlScalarNode Key, YamlNode Value)> Pairs(YamlNode node, Bilingual whatFor)
    {
        var pairs = node is YamlMappingNode mapping ? mapping.Children.ToList() : [];
        foreach (var odd in node is YamlMappingNode ? pairs.Select(pair => pair.Key).Where(key => key is not YamlScalarNode) : [node])
        {
            Error(odd,
                ($"« {whatFor.French} » attend des lignes « clé: valeur ».", $"“{whatFor.English}” expects lines “key: value”."),
                ("Écris un nom, « : », une espace, puis la valeur.", "Write a name, “:”, a space, then the value."));
        }

        return pairs.Where(pair => pair.Key is YamlScalarNode).Select(pair => ((YamlScalarNode)pair.Key, pair.Value));
    }

    /// <summary>YAML counts more signs as line ends than editors do, so the place is taken from the offset.</summary>
    private Position Place(Mark mark) => script.At(script.StartOf(firstLine) + (int)mark.Index);
}
