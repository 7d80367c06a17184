using System.Globalization;

namespace PreventionBot.Desk.Words;

/// <summary>Fills in the one gap of a phrase.</summary>
internal static class Phrase
{
    public static string Fill(string phrase, object part) => string.Format(CultureInfo.InvariantCulture, phrase, part);
}
