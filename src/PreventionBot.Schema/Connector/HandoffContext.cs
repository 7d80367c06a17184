using PreventionBot.Schema.Activities;

namespace PreventionBot.Schema.Connector;

/// <summary>What a channel's own desk learns with <c>handoff.initiate</c>: enough to route, nobody's identity.</summary>
/// <param name="Pseudonym">The name made up for the conversation.</param>
/// <param name="Severity">0 to 3.</param>
/// <param name="Category">What the gravest message was about; null when nothing was.</param>
/// <param name="Topic">Where the scripts are.</param>
/// <param name="Language"><c>fr</c> or <c>en</c>.</param>
/// <param name="Age">In years, when told.</param>
public sealed record HandoffContext(string Pseudonym, int Severity, string? Category, string Topic, string Language, int? Age);

/// <summary>Value of <c>handoff.status</c>.</summary>
/// <param name="State">One of <see cref="HandoffStates"/>.</param>
public sealed record HandoffStatus(string State);

/// <summary>What was said, as a handoff's attachment carries it (Bot Framework's Transcript): pseudonyms, contact details masked.</summary>
/// <param name="Activities">In order.</param>
public sealed record HandoffTranscript(IReadOnlyList<HandoffLine> Activities);

/// <summary>One message of a transcript.</summary>
/// <param name="Type">Always <c>message</c>.</param>
/// <param name="From">Who spoke: a pseudonym, the robot, a person.</param>
/// <param name="Text">The words, contact details of the young person masked.</param>
/// <param name="Timestamp">When.</param>
public sealed record HandoffLine(string Type, ChannelAccount From, string Text, DateTimeOffset Timestamp);
