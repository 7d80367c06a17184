using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;

namespace PreventionBot.Training.Learning;

/// <summary>Answers for every sample from a model that has read nothing of its author.</summary>
internal static class HeldOut
{
    /// <summary>Authors left out together, so that learning without them stays a matter of a minute.</summary>
    private const int Parts = 8;

    private static readonly Cuts _none = new(0, 0, 0);

    public static IReadOnlyList<(Sample Sample, Opinion Opinion)> ByAuthor(IReadOnlyList<Sample> samples, LearnerOptions options)
    {
        var authors = samples.Select(sample => sample.Message.Author).Distinct().Order(StringComparer.Ordinal).Index()
            .GroupBy(author => author.Index % Parts).Select(part => part.Select(author => author.Item).ToHashSet(StringComparer.Ordinal)).ToList();
        return
        [
            .. authors.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(part =>
            {
                var model = new Learner(options).Learn([.. samples.Where(sample => !part.Contains(sample.Message.Author))], _none, "");
                return samples.Where(sample => part.Contains(sample.Message.Author)).Select(sample => (sample, Ask(model, sample))).ToList();
            }).ToList().SelectMany(held => held),
        ];
    }

    public static Opinion Ask(Model model, Sample sample) =>
        Opinion.Of(model.Answer(Weighing.Weigh(sample.Features, model.RowOf, model.RarityOf)), sample.Words);

    /// <summary>What this share of harmless samples reaches on a scale.</summary>
    public static float CutAt(IEnumerable<(Sample Sample, Opinion Opinion)> held, Func<Opinion, float> scale, double share)
    {
        var calm = held.Where(entry => entry.Sample.Message.Severity == Severity.None)
            .Select(entry => scale(entry.Opinion)).OrderDescending().ToList();
        return calm[(int)(share * calm.Count)];
    }
}
