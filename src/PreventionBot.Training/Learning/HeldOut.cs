using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;

namespace PreventionBot.Training.Learning;

/// <summary>Answers for every sample from a model that has read nothing of its author.</summary>
internal static class HeldOut
{
    private static readonly Cuts _none = new(0, 0, 0);

    public static IReadOnlyList<(Sample Sample, Opinion Opinion)> ByAuthor(IReadOnlyList<Sample> samples, LearnerOptions options)
    {
        var authors = samples.Select(sample => sample.Message.Author).Distinct().Order(StringComparer.Ordinal).ToList();
        return
        [
            .. authors.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(author =>
            {
                var model = new Learner(options).Learn([.. samples.Where(sample => sample.Message.Author != author)], _none, "");
                return samples.Where(sample => sample.Message.Author == author).Select(sample => (sample, Ask(model, sample))).ToList();
            }).ToList().SelectMany(held => held),
        ];
    }

    public static Opinion Ask(Model model, Sample sample) =>
        Opinion.Of(model.Answer(Weighing.Weigh(sample.Features, model.RowOf, model.RarityOf)), sample.Words);

    /// <summary>The worry that this share of harmless samples reaches.</summary>
    public static float CutAt(IEnumerable<(Sample Sample, Opinion Opinion)> held, double share)
    {
        var calm = held.Where(entry => entry.Sample.Message.Severity == Severity.None)
            .Select(entry => entry.Opinion.Worry).OrderDescending().ToList();
        return calm[(int)(share * calm.Count)];
    }
}
