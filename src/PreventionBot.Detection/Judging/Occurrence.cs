using PreventionBot.Detection.Matching;

namespace PreventionBot.Detection.Judging;

/// <summary>A place in the message where a pattern was found, and whose pattern it is.</summary>
internal sealed record Occurrence(Target Target, Match Match);
