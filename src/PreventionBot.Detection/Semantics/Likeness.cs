namespace PreventionBot.Detection.Semantics;

/// <summary>How much a message is like messages of distress.</summary>
/// <param name="Distress">0 to 1; 0.5 when it is as near to the nearest harmless ones.</param>
/// <param name="Category">One of the thirteen categories: the one it is nearest to.</param>
public sealed record Likeness(double Distress, string Category);
