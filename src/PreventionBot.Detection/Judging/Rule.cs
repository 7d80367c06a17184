using PreventionBot.Detection.Loading;

namespace PreventionBot.Detection.Judging;

/// <summary>One rule of the content team.</summary>
/// <param name="Id">Its name, unique over all files.</param>
/// <param name="Category">The name of its file.</param>
/// <param name="Severity">Concern to Imminent.</param>
/// <param name="Subject">Null when the message decides.</param>
/// <param name="Reason">Plain French for staff.</param>
/// <param name="Cues">All must be found; of the patterns of one cue, any.</param>
/// <param name="Unless">Found within a few words in the same sentence, these take the rule back.</param>
/// <param name="Examples">What must match and what must not.</param>
internal sealed record Rule(
    string Id,
    string Category,
    Severity Severity,
    Subject? Subject,
    string Reason,
    IReadOnlyList<IReadOnlyList<PatternSource>> Cues,
    IReadOnlyList<PatternSource> Unless,
    IReadOnlyList<Example> Examples);

/// <summary>A sentence that a rule must match, or must not.</summary>
internal sealed record Example(string Text, bool MustMatch, string Path, long Line);
