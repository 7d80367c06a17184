using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads one paragraph's inline elements into words, links and values.</summary>
internal sealed class InlineReader(Script script, string topic, Report report)
{
    /// <summary>Stands for a sign its author escaped: meant to be said, so never a slip.</summary>
    public const char Escaped = '\u0001';

    private readonly PhraseBuilder _words = new();
    private readonly PhraseBuilder _label = new();
    private readonly Joiner _aloud = new();
    private readonly List<Link> _links = [];
    private bool _atLineStart = true;
    private bool _isStrong;

    public static Spoken Read(ContainerInline? inlines, Script script, string topic, Report report)
    {
        var reader = new InlineReader(script, topic, report);
        if (inlines is not null)
            reader.ReadAll(inlines);
        return new Spoken(reader._words.Build(), reader._label.Build(), reader._links, reader._aloud.Take());
    }

    private void ReadAll(ContainerInline inlines)
    {
        foreach (var inline in inlines)
            Read(inline);
    }

    private void Read(Inline inline)
    {
        ReadOne(inline);
        // What takes several lines in the file but only one to say must not move the places of what follows.
        if (inline is HtmlInline or LinkInline or LiquidSpan)
            _aloud.Add(new string('\n', LinesIn(inline)));
    }

    private int LinesIn(Inline inline) => inline.Span.IsEmpty
        ? 0
        : script.At(inline.Span.End).Line - script.At(inline.Span.Start).Line;

    private void ReadOne(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Text(literal.Content.ToString(), literal.IsFirstCharacterEscaped);
                break;
            case HtmlEntityInline entity:
                Text(entity.Transcoded.ToString(), isFirstEscaped: true);
                break;
            case LiquidSpan span:
                Value(span);
                break;
            // Two spaces at the end of a line are nothing anybody sees; only a backslash starts a new line.
            case LineBreakInline { IsBackslash: true }:
                _words.Add("\\\n");
                _label.Add(" ");
                _aloud.Add("\n");
                _atLineStart = true;
                break;
            case LineBreakInline:
                _words.Add(" ");
                _label.Add(" ");
                _aloud.Add("\n");
                break;
            case EmphasisInline emphasis:
                Emphasis(emphasis);
                break;
            case LinkInline { IsImage: true } image:
                Error("DLG022", image,
                    ("Les images ne sont pas permises dans un dialogue.", "Images are not allowed in a script."),
                    ("Dis-le avec des mots.", "Say it in words."));
                break;
            case LinkInline link:
                LinkText(link);
                break;
            case HtmlInline html when html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                CheckComment(html);
                break;
            case HtmlInline html:
                Error("DLG020", html,
                    ($"Le HTML « {html.Tag} » n'est pas permis.", $"The HTML “{html.Tag}” is not allowed."),
                    ("Retire la balise ; pour insister, écris **mot**.", "Take the tag out; to stress a word, write **word**."));
                break;
            case AutolinkInline address:
                Error("DLG023", address,
                    ($"Adresse « {address.Url} » en dehors de _lignes.md.", $"Address “{address.Url}” outside _lignes.md."),
                    ("Ajoute-la à _lignes.md, puis fais un lien vers sa section.",
                        "Add it to _lignes.md, then link to its section."));
                break;
            case CodeInline code:
                Error("DLG021", code,
                    ($"Texte entre accents graves : « {code.Content} ».", $"Text between backticks: “{code.Content}”."),
                    ("Retire les accents graves ; pour insister, écris **mot**.",
                        "Take the backticks out; to stress a word, write **word**."));
                break;
            case DelimiterInline lost:
                Text(lost.ToLiteral(), isFirstEscaped: false);
                ReadAll(lost);
                break;
            case ContainerInline container:
                ReadAll(container);
                break;
        }
    }

    private void Text(string text, bool isFirstEscaped)
    {
        if (text.Length == 0)
            return;
        // What its author escaped stays escaped: "119\." must not come out as the start of a list.
        var keep = isFirstEscaped && char.IsAscii(text[0]) && (char.IsPunctuation(text[0]) || char.IsSymbol(text[0]));
        _words.Add(keep ? $"\\{text[0]}{Markup.Prose(text[1..], atLineStart: false)}" : Markup.Prose(text, _atLineStart));
        _label.Add(text);
        _aloud.Add(isFirstEscaped ? Escaped + text[1..] : text);
        _atLineStart = false;
    }

    private void Value(LiquidSpan span)
    {
        if (span.IsTag)
        {
            Error("DLG010", span,
                ($"« {span.Raw} » au milieu d'une ligne.", $"“{span.Raw}” in the middle of a line."),
                ("Une condition est seule sur sa ligne, avec une ligne vide avant et après.",
                    "A condition stands alone on its line, with an empty line before and after."));
            return;
        }

        if (LiquidReader.Term(span.Words) is not { } term)
        {
            Error("DLG010", span,
                ($"Valeur illisible : « {span.Raw} ».", $"Unreadable value: “{span.Raw}”."),
                ("Écris « {{ age }} » : le nom d'une information, rien d'autre.",
                    "Write “{{ age }}”: the name of an information, nothing else."));
            return;
        }

        CheckFilters(term, span);
        _words.Add(term);
        _label.Add(term);
        _aloud.Add("…");
        _atLineStart = false;
    }

    private void CheckFilters(Term term, Inline at)
    {
        if (term is not Term.Filtered filtered)
            return;
        if (!LiquidReader.Filters.Contains(filtered.Filter))
        {
            Error("DLG066", at,
                ($"Filtre « {filtered.Filter} » non permis.", $"The filter “{filtered.Filter}” is not allowed."),
                Meant.OneOf(LiquidReader.Filters));
        }

        CheckFilters(filtered.Input, at);
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        var wasStrong = _isStrong;
        var mark = new string('*', emphasis.DelimiterCount);
        _isStrong |= emphasis.DelimiterCount >= 2;
        _atLineStart = false;
        _words.Add(mark);
        ReadAll(emphasis);
        _words.Add(mark);
        _isStrong = wasStrong;
    }

    private void CheckComment(HtmlInline comment)
    {
        if (PropertyReader.IsProperty(comment.Tag))
        {
            Error("DLG031", comment,
                ("Une propriété dans une phrase n'est pas lue.", "A property in a sentence is not read."),
                ("Mets ce commentaire seul sur sa ligne, juste sous « ## ».", "Put this comment alone on its line, directly under “##”."));
        }
    }

    private void LinkText(LinkInline inline)
    {
        var link = LinkReader.Read(inline, script, topic, report);
        LinkReader.CheckPlain(inline, link, script, report);
        _links.Add(link);
        // The channel shows a contact card; in the sentence its label stands out in bold.
        var mark = _isStrong ? "" : "**";
        _words.Add(mark + Markup.Prose(link.Label, atLineStart: false) + mark);
        _label.Add(link.Label);
        _aloud.Add(" ");
        _atLineStart = false;
    }

    private void Error(string code, MarkdownObject at, Bilingual message, Bilingual mend) =>
        report.Error(code, script.Path, script.At(at.Span.Start), message, mend);
}
