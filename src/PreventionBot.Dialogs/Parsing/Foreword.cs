using Markdig.Syntax;
using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>002, 006, 013, 034: what stands before the first step, where nothing is said.</summary>
/// <param name="isFree">The robot's own files may start with words for those who edit them.</param>
internal sealed class Foreword(Script script, bool isFree, Report report)
{
    private bool _hasStrayHeader;

    public void Read(Block block)
    {
        var at = script.At(block.Span.Start);
        switch (block)
        {
            case ThematicBreakBlock when !_hasStrayHeader:
                _hasStrayHeader = true;
                report.Error("DLG002", script.Path, at,
                    ("Ce « --- » n'ouvre pas d'en-tête.", "This “---” opens no header."),
                    ("L'en-tête commence à la toute première ligne par « --- », contient au moins une clé et finit par « --- ».",
                        "The header starts on the very first line with “---”, has at least one key and ends with “---”."));
                break;
            case LiquidLine:
                report.Error("DLG013", script.Path, at,
                    ("Une condition avant la première étape.", "A condition before the first step."),
                    ("Déplace-la sous un titre « ## ».", "Move it under a “##” heading."));
                break;
            case ParagraphBlock when script.Text[block.Span.Start] == '#':
                NearMiss.Check(script.Line(at.Line).ToString(), block.Span.Start, script, report);
                break;
            // What is left of a header in the wrong place has been told once.
            case not null when isFree || _hasStrayHeader:
                break;
            default:
                report.Warning("DLG006", script.Path, at,
                    ("Texte avant la première étape : il ne sera jamais dit.", "Text before the first step: it will never be said."),
                    ("Déplace-le sous un titre « ## », ou mets-le en commentaire.",
                        "Move it under a “##” heading, or make it a comment."));
                break;
        }
    }

    /// <summary>The dashes that close a header in the wrong place make a heading of its last line.</summary>
    public bool Explains(HeadingBlock heading) => _hasStrayHeader && heading.IsSetext;
}
