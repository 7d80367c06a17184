namespace PreventionBot.Dialogs.Checking.Wording;

/// <summary>073: a sentence is read in one breath.</summary>
internal static class LongSentences
{
    public const int MostWords = 20;

    public static void Check(StepText text, Report report)
    {
        foreach (var bubble in text.Bubbles)
        {
            foreach (var sentence in bubble.Sentences.Where(sentence => sentence.Words.Count > MostWords))
            {
                report.Warning("DLG073", text.Topic.Path, bubble.At(sentence),
                    (
                        $"Phrase de {sentence.Words.Count} mots ({MostWords} au plus) : « {Start(sentence.Text)} ».",
                        $"A sentence of {sentence.Words.Count} words ({MostWords} at most): “{Start(sentence.Text)}”."),
                    ("Coupe-la en deux : un point, puis la suite.", "Cut it in two: a full stop, then the rest."));
            }
        }
    }

    private static string Start(string text) => text.Length <= 60 ? text : text[..text.LastIndexOf(' ', 60)] + " …";
}
