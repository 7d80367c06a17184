using PreventionBot.Dialogs.Publishing.Comparing;

namespace PreventionBot.Dialogs.Publishing;

/// <summary>What publishing a book would do to the people who are talking now, and what it changes for those who come.</summary>
/// <param name="Lines">What blocks comes first.</param>
public sealed record ImpactReport(IReadOnlyList<ImpactLine> Lines)
{
    /// <summary>Somebody would lose their place: say where they shall go, or accept the loss.</summary>
    public bool Blocks => Lines.Any(line => line.Blocks);

    /// <summary>Compares two books.</summary>
    /// <param name="live">The book that answers now.</param>
    /// <param name="next">The book to be published, with the ledger it will have.</param>
    /// <param name="positions">Where running conversations stand.</param>
    public static ImpactReport Of(Book live, Book next, IReadOnlyList<Position> positions)
    {
        ArgumentNullException.ThrowIfNull(live);
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(positions);
        var people = new People(live, positions);
        return new ImpactReport(
        [
            .. LostLanguages.Compare(live, next, people),
            .. LostSteps.Compare(live, next, people),
            .. RenamedSteps.Compare(live, next, people),
            .. RewordedSteps.Compare(live, next, people),
            .. NewSteps.Compare(live, next),
            .. ChangedLines.Compare(live, next, people),
            .. ChangedKeywords.Compare(live, next),
            .. ChangedAnswers.Compare(live, next),
        ]);
    }
}

/// <summary>What a line of the report is about.</summary>
public enum ImpactKind
{
    /// <summary>A language is gone. Blocks.</summary>
    LostLanguage,

    /// <summary>A step is gone, and nothing says where to. Blocks.</summary>
    LostStep,

    /// <summary>A step has another name, or people on it are led to another.</summary>
    RenamedStep,

    /// <summary>A step says something else.</summary>
    RewordedStep,

    /// <summary>Steps that were not there.</summary>
    NewSteps,

    /// <summary>A helpline's number, address or hours.</summary>
    Line,

    /// <summary>Typed words that open a topic or a step.</summary>
    Keywords,

    /// <summary>Which step answers distress.</summary>
    Answer,
}

/// <summary>One line of the report.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">The step, topic, language, service or category it is about, e.g. <c>fugue#nuit</c>.</param>
/// <param name="Conversations">How many running conversations it touches.</param>
/// <param name="Message">What changes, and for how many.</param>
/// <param name="Mend">What to write so that nobody is lost; empty when nothing has to be done.</param>
public sealed record ImpactLine(ImpactKind Kind, string Subject, int Conversations, Bilingual Message, Bilingual Mend)
{
    /// <summary>True when it must be mended or accepted before publishing.</summary>
    public bool Blocks => Kind is ImpactKind.LostLanguage or ImpactKind.LostStep;
}
