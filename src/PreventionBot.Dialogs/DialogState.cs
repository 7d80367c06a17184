using System.Collections.Immutable;

namespace PreventionBot.Dialogs;

/// <summary>Where a conversation stands, by names only, so that it survives a new version of the scripts.</summary>
/// <param name="Locale">Folder name of the language in use.</param>
/// <param name="Topic">Topic of the current step.</param>
/// <param name="Step">Current step.</param>
/// <param name="Vars">What was told and may be kept, by variable name; numbers and dates in invariant form.</param>
/// <param name="Visits">How often a step was entered; only steps whose text asks for it are counted.</param>
/// <param name="Seed">Chooses between wordings; the same for the whole conversation.</param>
/// <param name="Book">Hash of the book that answered last; empty before the first answer.</param>
/// <param name="Back">Steps to go back to, oldest first; at most 20.</param>
/// <param name="NotUnderstood">Messages in a row that were not understood.</param>
/// <param name="Awaiting">An answer waiting to be confirmed; null when there is none.</param>
/// <param name="Aside">A step of <c>_systeme</c> whose own replies are on screen; null when there is none.</param>
public sealed record DialogState(
    string Locale,
    string Topic,
    string Step,
    ImmutableDictionary<string, string> Vars,
    ImmutableDictionary<string, int> Visits,
    int Seed,
    string Book,
    ImmutableList<string> Back,
    int NotUnderstood = 0,
    string? Aside = null,
    AwaitedAnswer? Awaiting = null);

/// <summary>An answer that was heard and is kept only once the young person has said that it is right.</summary>
/// <param name="Variable">What it would fill in.</param>
/// <param name="Value">What was heard.</param>
/// <param name="Target">Where the conversation goes on then: <c>fugue#dehors-suite</c>.</param>
public sealed record AwaitedAnswer(string Variable, string Value, string Target);
