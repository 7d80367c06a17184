namespace PreventionBot.Detection.Matching;

/// <summary>One occurrence of a pattern: words <c>First</c> up to but not including <c>End</c>.</summary>
internal sealed record Match(int Tag, int First, int End);
