using PreventionBot.Detection.Loading;

namespace PreventionBot.Detection.Concepts;

/// <summary>A piece of meaning smaller than a disclosure, with all ways of saying it in both languages.</summary>
/// <param name="Id">Its name, unique over all files.</param>
/// <param name="Means">Plain French for staff.</param>
/// <param name="Patterns">Any of them will do.</param>
internal sealed record Concept(string Id, string Means, IReadOnlyList<PatternSource> Patterns);
