using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;
using PreventionBot.Training.Corpora;

namespace PreventionBot.Training.Learning;

/// <summary>A message as the learner sees it.</summary>
internal sealed record Sample(LabelledMessage Message, List<Feature> Features, int Words)
{
    public static IReadOnlyList<Sample> Of(IEnumerable<LabelledMessage> messages, SignalDetector detector) =>
    [
        .. messages.Select(message =>
        {
            var (reading, _, features) = detector.Observe(message.Text);
            return new Sample(message, features, reading.Tokens.Count);
        }),
    ];

    /// <summary>What each head should answer, 1 or 0.</summary>
    public float[] Targets()
    {
        var targets = new float[Heads.Count];
        for (var least = 1; least <= (int)Message.Severity; least++)
            targets[Heads.Severity + least - 1] = 1;
        if (Array.IndexOf(Categories.All, Message.Category) is >= 0 and var category)
            targets[Heads.Category + category] = 1;
        targets[Heads.Subject + (int)Message.Subject] = 1;
        if (Topics.All.ToList().IndexOf(Message.Topic) is >= 0 and var topic)
            targets[Heads.Topic + topic] = 1;
        return targets;
    }
}
