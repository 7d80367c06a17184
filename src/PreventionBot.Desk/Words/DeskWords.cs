namespace PreventionBot.Desk.Words;

/// <summary>Everything the desk says in one language. Another language is another instance of this record.</summary>
internal sealed record DeskWords
{
    /// <summary>Language tag of the words, as in HTML.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Demonstration { get; init; }

    public required string DemonstrationBanner { get; init; }

    public required string Crash { get; init; }

    public required string ShowAgain { get; init; }

    public required SignInWords SignIn { get; init; }

    public required FeedWords Feed { get; init; }

    public required QueueWords Queue { get; init; }

    public required TalkWords Talk { get; init; }

    public required ComposerWords Composer { get; init; }

    public required RevealWords Reveal { get; init; }

    public required NoticeWords Notices { get; init; }

    public required SignalWords Signals { get; init; }
}

/// <summary>The sign-in screen.</summary>
internal sealed record SignInWords(
    string Heading, string Alias, string AliasHint, string Enter, string NoAccount, string Looking, string Unreachable,
    string Expired, string Refused, string SignOut, string SignOutUnsaved, string SignOutAnyway, string Stay, string SignedInAs);

/// <summary>The state of the connection.</summary>
internal sealed record FeedWords(string Online, string Offline, string OfflineHint, string Connecting);

/// <summary>The queue. Formats take a number as {0}.</summary>
internal sealed record QueueWords(
    string Heading, string Mine, string NoneMine, string TakeNext, string Take, string TakeOf, string Empty, string EmptyClosed,
    string Closed, string Loading, string One, string Many, string JustNow, string WaitingFor, string Returning, string ReturningHint,
    string Age, string MoreReasons, string Unread);

/// <summary>A conversation.</summary>
internal sealed record TalkWords(
    string Back, string Why, string NoReason, string Transcript, string Loading,
    string Empty, string Topic, string Category, string AgeUnknown, string Young, string Robot, string Me, string Service, string Counted,
    string ShowMessage, string Release, string Close, string CloseQuestion, string CloseHint, string CloseConfirm, string ReleaseQuestion,
    string ReleaseHint, string ReleaseConfirm, string Cancel, string Unsaved, string Waiting, string Closed, string Left, string PassedOn,
    string Dismiss, string DismissUnsaved);

/// <summary>Writing and sending. The format takes a number as {0}.</summary>
internal sealed record ComposerWords(
    string Label, string Hint, string Send, string TooLong, string Sending, string Retrying, string Retry, string Sent, string NotYours,
    string Rejected, string BackToDraft, string Discard, string Replies, string RepliesHint, string RepliesMissing, string Insert, string Near);

/// <summary>Looking behind the masking of a message; a name for each of <see cref="Schema.Desk.RevealReasons"/>.</summary>
internal sealed record RevealWords(
    string Ask, string Hint, string Reason, string Choose, IReadOnlyDictionary<string, string> Reasons, string Note, string Confirm,
    string Shown, string Hide);

/// <summary>What came of an action. Formats take a pseudonym as {0}.</summary>
internal sealed record NoticeWords(
    string NobodyWaits, string TakenBySomebodyElse, string NotYours, string Refused, string Unreachable, string Closed,
    string Released);

/// <summary>
/// Names of severities (from 0 to 3), categories, topics, languages and channels; an unknown one is shown as it came.
/// </summary>
internal sealed record SignalWords(
    string Severity,
    IReadOnlyList<string> Severities,
    IReadOnlyDictionary<string, string> Categories,
    IReadOnlyDictionary<string, string> Topics,
    IReadOnlyDictionary<string, string> Languages, IReadOnlyDictionary<string, string> Channels)
{
    public string SeverityName(int severity) => Severities[Math.Clamp(severity, 0, Severities.Count - 1)];

    public string Category(string id) => Categories.GetValueOrDefault(id, id);

    /// <summary>The name of a topic given as <c>topic</c> or <c>topic#step</c>.</summary>
    public string Topic(string id)
    {
        var topic = id.Split('#')[0];
        return Topics.GetValueOrDefault(topic, topic);
    }

    public string Language(string locale) => Languages.GetValueOrDefault(locale, locale);

    /// <summary>The messaging channel in words; its Bot Framework name when there are none for it.</summary>
    public string Channel(string channel) => Channels.GetValueOrDefault(channel, channel);
}
