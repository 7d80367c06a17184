using PreventionBot.Detection.Patterns;

namespace PreventionBot.Detection.Loading;

/// <summary>A pattern and where it was written, for messages to its author.</summary>
internal sealed record PatternSource(PatternNode Node, string Path, long Line);
