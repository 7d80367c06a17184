namespace PreventionBot.Dialogs;

/// <summary>One helpline or site of <c>_lignes.md</c>.</summary>
/// <param name="Id">Step id in <c>_lignes.md</c>, the same in every language.</param>
/// <param name="Name">What people call it, in the language asked for.</param>
/// <param name="Phone">Number to call, with spaces as written; null when there is none.</param>
/// <param name="Sms">Number to write to; null when there is none.</param>
/// <param name="Url">Absolute https address; null when there is none.</param>
/// <param name="Hours">When it answers.</param>
/// <param name="Tags">For whom or what, lower case: <c>danger</c>, <c>teen</c>, <c>parents</c>…</param>
/// <param name="Checked">The day somebody last made sure that all of this is true.</param>
/// <param name="Note">One plain sentence to show with it; null when there is none.</param>
public sealed record Line(
    string Id,
    string Name,
    string? Phone,
    string? Sms,
    Uri? Url,
    OpeningHours Hours,
    IReadOnlyList<string> Tags,
    DateOnly Checked,
    string? Note);
