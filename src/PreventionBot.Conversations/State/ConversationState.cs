using PreventionBot.Conversations.Channels;
using PreventionBot.Conversations.Handoffs;
using PreventionBot.Detection;
using PreventionBot.Detection.Following;
using PreventionBot.Dialogs;

namespace PreventionBot.Conversations.State;

/// <summary>All that is remembered of a conversation beside its activities. Small, and stored encrypted.</summary>
public sealed record ConversationState
{
    /// <summary><c>fr</c> or <c>en</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>A name made up for the desk, for instance "Renard bleu".</summary>
    public required string Pseudonym { get; init; }

    /// <summary>Where the script is.</summary>
    public required DialogState Dialog { get; init; }

    /// <summary>True once the bot has greeted.</summary>
    public bool Begun { get; init; }

    /// <summary>The highest severity so far. It never falls by itself.</summary>
    public Severity Severity { get; init; }

    /// <summary>The gravest thing told so far; <c>none</c> at severity 0.</summary>
    public string Category { get; init; } = "none";

    /// <summary>Why this severity, gravest first, at most <see cref="MostReasons"/>.</summary>
    public IReadOnlyList<KeptReason> Reasons { get; init; } = [];

    /// <summary>What adds up over messages; ideas, never words.</summary>
    public Course Course { get; init; } = Course.Start;

    /// <summary>What weighed when the bot last asked gently whether something is wrong; null when it never has.</summary>
    public double? AskedAt { get; init; }

    /// <summary>How the handoff stands.</summary>
    public HandoffState Handoff { get; init; } = HandoffState.None;

    /// <summary>Where it is answered when it came through a messaging channel; null on the page and on Direct Line.</summary>
    public ChannelReference? Channel { get; init; }

    /// <summary>The replies last offered through a messaging channel; null elsewhere.</summary>
    public Offered? Offered { get; init; }

    /// <summary>Tokens made under another number are dead. It goes up when the young person leaves.</summary>
    public int TokenEpoch { get; init; }

    /// <summary>How many reasons are kept for the desk.</summary>
    public const int MostReasons = 5;

    /// <summary>The reasons with new ones: gravest first, newest before older, one of each kind.</summary>
    internal IReadOnlyList<KeptReason> ReasonsWith(IEnumerable<KeptReason> news) =>
        [.. news.Concat(Reasons).OrderByDescending(reason => reason.Severity).DistinctBy(reason => reason.RuleId).Take(MostReasons)];
}

/// <summary>A reason for a severity, kept for the desk.</summary>
/// <param name="RuleId">The rule that fired.</param>
/// <param name="Words">The young person's words that counted.</param>
/// <param name="Explanation">Why they count, in plain French.</param>
/// <param name="Severity">1 to 3.</param>
/// <param name="Number">Position of the message in the log.</param>
public sealed record KeptReason(string RuleId, string Words, string Explanation, Severity Severity, long Number)
{
    /// <summary>The rule only, never the words.</summary>
    public override string ToString() => RuleId;
}
