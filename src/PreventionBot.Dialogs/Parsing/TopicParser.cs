using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Walks the blocks of one script file once and builds its topic.</summary>
internal sealed class TopicParser
{
    private readonly Script _script;
    private readonly string _id;
    private readonly Report _report;
    private readonly PropertyReader _properties;
    private readonly BlockReader _blocks;
    private readonly Foreword _foreword;
    private readonly List<Step> _steps = [];
    private FrontMatter _front = FrontMatter.None;
    private bool _hasTitle;
    private OpenStep? _step;

    private TopicParser(Script script, string id, Report report)
    {
        _script = script;
        _id = id;
        _report = report;
        _properties = new PropertyReader(script, IsLines, report);
        _blocks = new BlockReader(script, id, report);
        _foreword = new Foreword(script, isFree: id[0] == '_', report);
    }

    private bool IsLines => _id == Reserved.Lines;

    public static Topic Parse(Script script, string locale, string id, Report report)
    {
        var parser = new TopicParser(script, id, report);
        foreach (var block in ScriptMarkdown.Parse(script.Text))
            parser.Read(block);
        parser.EndStep(script.Text.Length);
        var front = parser._front;
        return new Topic(locale, id, script.Path, front.Keywords, front.Moved, front.Retired, parser._steps)
        {
            Reviewed = front.Reviewed,
            IsForAdults = front.IsForAdults,
        };
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case YamlFrontMatterBlock front:
                _front = FrontMatterReader.Read(front, _script, _id, _report);
                return;
            case HeadingBlock heading:
                Heading(heading);
                return;
            case HtmlBlock html:
                _properties.Read(html, _step is { IsSilent: true });
                return;
            case LinkReferenceDefinitionGroup references:
                foreach (var reference in references)
                    _blocks.Refuse(reference);
                return;
        }

        if (_step is { } step)
        {
            step.IsSilent = false;
            // The directory's paragraphs are for people who read the file; nobody hears them, so they are free.
            if (!IsLines)
                _blocks.Read(block, step.Body);
        }
        else
        {
            _foreword.Read(block);
        }
    }

    private void Heading(HeadingBlock heading)
    {
        var text = LinkReader.Plain(heading.Inline);
        if (heading.IsSetext)
        {
            if (_step is null && _foreword.Explains(heading))
                return;
            Error("DLG007", heading,
                ($"La ligne de tirets sous « {text} » en fait un titre.", $"The dashes under “{text}” turn it into a heading."),
                ("Laisse une ligne vide, ou supprime les tirets.", "Leave an empty line, or take the dashes out."));
            return;
        }

        switch (heading.Level)
        {
            case 1 when _hasTitle || _step is not null:
                Error("DLG005", heading,
                    ("Un deuxième grand titre.", "A second main title."),
                    ("Un seul « # Titre » par fichier, en haut ; une étape commence par « ## ».",
                        "Only one “# Title” a file, at the top; a step starts with “##”."));
                break;
            case 1:
                _hasTitle = true;
                break;
            case 2:
                StartStep(heading, text);
                break;
            default:
                Error("DLG005", heading,
                    ($"Un titre de niveau {heading.Level}.", $"A heading of level {heading.Level}."),
                    ("Seuls « # Titre » et « ## etape » existent.", "There are only “# Title” and “## step”."));
                break;
        }
    }

    private void StartStep(HeadingBlock heading, string id)
    {
        EndStep(heading.Span.Start);
        if (!Target.IsId(id))
        {
            Error("DLG003", heading,
                ($"« {id} » n'est pas un nom d'étape.", $"“{id}” is not the name of a step."),
                ($"Écris « ## {Slug(id)} » : minuscules sans accent, chiffres, tirets.",
                    $"Write “## {Slug(id)}”: lower case without accents, digits, hyphens."));
        }
        else if (_steps.Find(step => step.Name.Step == id) is { } twin)
        {
            Error("DLG004", heading,
                ($"L'étape « {id} » existe déjà ligne {twin.At.Line}.", $"The step “{id}” is already there on line {twin.At.Line}."),
                ("Donne-lui un autre nom.", "Give it another name."));
        }

        var at = _script.At(heading.Span.Start);
        _step = new OpenStep(new StepRef(_id, id), at, _script.StartOf(at.Line + 1), new BodyBuilder(_script, _report));
    }

    private void EndStep(int end)
    {
        if (_step is { } step)
        {
            var source = _script.Text[Math.Min(step.SourceStart, end)..end];
            var properties = _properties.Take();
            _steps.Add(new Step(step.Name, step.At, properties, step.Body.Finish(), SourceHash.Of(source))
            {
                Source = source,
                IsForAdults = properties.Get("audience") is { } audience ? audience == "adults" : _front.IsForAdults,
            });
        }

        _step = null;
    }

    private static string Slug(string id)
    {
        var slug = Folding.Fold(id).Replace(' ', '-');
        return Target.IsId(slug) ? slug : "nom-etape";
    }

    private void Error(string code, Block at, Bilingual message, Bilingual mend) =>
        _report.Error(code, _script.Path, _script.At(at.Span.Start), message, mend);

    private sealed record OpenStep(StepRef Name, Position At, int SourceStart, BodyBuilder Body)
    {
        /// <summary>Only comments so far, so comments may still be properties.</summary>
        public bool IsSilent { get; set; } = true;
    }
}
