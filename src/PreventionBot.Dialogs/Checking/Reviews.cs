using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>090, 091, 002: professionals have read what is said, and not too long ago. One remark a topic.</summary>
internal static class Reviews
{
    private const int Days = 365;

    public static void Check(Draft draft, Report report)
    {
        foreach (var topic in draft.Spoken.Where(topic => topic.Steps.Count > 0))
        {
            if (topic.Reviewed is { } review)
            {
                if (draft.Today is { } today)
                    CheckDay(topic, review, today, report);
            }
            else if (topic.Locale == Reserved.SourceLocale)
            {
                report.Hint("DLG090", topic.Path, Position.Start,
                    ("Aucune relecture n'est notée pour ce sujet.", "No review is noted for this topic."),
                    ("Après une vraie relecture, ajoute « reviewed: », « on: » et « by: » à l'en-tête.",
                        "After a real review, add “reviewed:”, “on:” and “by:” to the header."));
            }
        }
    }

    private static void CheckDay(Topic topic, Review review, DateOnly today, Report report)
    {
        if (review.On > today)
        {
            report.Error("DLG002", topic.Path, review.At,
                ($"Une relecture le {review.On:yyyy-MM-dd}, c'est dans le futur.", $"A review on {review.On:yyyy-MM-dd} is in the future."),
                ("Écris le jour où le sujet a vraiment été relu.", "Write the day the topic was really reviewed."));
        }
        else if (review.On.AddDays(Days) < today)
        {
            report.Warning("DLG091", topic.Path, review.At,
                ($"La dernière relecture date de plus d'un an ({review.On:yyyy-MM-dd}).",
                    $"The last review is more than a year old ({review.On:yyyy-MM-dd})."),
                ("Fais relire ce sujet, puis change la date.", "Have this topic reviewed, then change the date."));
        }
    }
}
