namespace PreventionBot.Detection.Classifying;

/// <summary>What the classifier makes of one message.</summary>
/// <param name="Likeness">How much it is like messages of distress; a logit, High with the support of its neighbours.</param>
/// <param name="Unease">Likeness less a small discount for short messages; from it the bot may ask.</param>
/// <param name="Worry">Likeness less a large discount for short messages; alarms are cut from this scale.</param>
/// <param name="Concern">Logit of there being anything at all.</param>
/// <param name="Imminence">Logit of danger now.</param>
/// <param name="Category">The likeliest of the thirteen.</param>
/// <param name="Subject">Who it is about.</param>
/// <param name="Topic">One of <see cref="Topics.All"/>.</param>
internal sealed record Opinion(float Likeness, float Unease, float Worry, float Concern, float Imminence, string Category, Subject Subject, string Topic)
{
    // What looks grave in four words is mostly a bus, a game or a dinner; what is said outright in four, rules hear.
    private const int EnoughWords = 12;
    private const float ToAsk = 0.2f;
    private const float ToAlarm = 0.4f;

    public static Opinion Of(float[] answers, int words)
    {
        // Concern and Imminent lend High their evidence, which steadies it.
        var likeness = answers[Heads.Severity + 1] + (0.5f * answers[Heads.Severity]) + (0.25f * answers[Heads.Severity + 2]);
        return new Opinion(
            likeness,
            likeness - (ToAsk * Math.Max(0, EnoughWords - words)),
            likeness - (ToAlarm * Math.Max(0, EnoughWords - words)),
            answers[Heads.Severity],
            answers[Heads.Severity + 2],
            Categories.All[Best(answers, Heads.Category, Categories.All.Length)],
            (Subject)Best(answers, Heads.Subject, 3),
            Topics.All[Best(answers, Heads.Topic, Topics.All.Count)]);
    }

    private static int Best(float[] answers, int first, int count)
    {
        var best = first;
        for (var head = first + 1; head < first + count; head++)
        {
            if (answers[head] > answers[best])
                best = head;
        }

        return best - first;
    }
}
