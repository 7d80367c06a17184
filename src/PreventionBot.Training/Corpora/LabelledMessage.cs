using PreventionBot.Detection;

namespace PreventionBot.Training.Corpora;

/// <summary>A message and what a professional hears in it.</summary>
/// <param name="Locale"><c>fr</c> or <c>en</c>.</param>
/// <param name="Author">Whose writing it is; sets are held out by author.</param>
/// <param name="Scenario">Names the block it comes from: messages of one block speak of the same person.</param>
/// <param name="Category">One of the thirteen, or <c>none</c>.</param>
/// <param name="Topic">The script that should answer.</param>
public sealed record LabelledMessage(
    string Locale, string Author, string Scenario, string Category, Severity Severity, Subject Subject, string Topic, string Text);
