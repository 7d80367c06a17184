using System.Globalization;
using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;
using PreventionBot.Training.Corpora;
using PreventionBot.Training.Evaluating;
using PreventionBot.Training.Learning;

namespace PreventionBot.Benchmarks.Signals;

/// <summary>
/// What is gained by more messages, and by each layer of evidence. Every variant learns the same messages and is cut
/// where five in a hundred of the harmless messages alarm, so that only hearing is compared.
/// </summary>
internal sealed class LearningStudy(SignalDetector detector, IReadOnlyList<LabelledMessage> corpus, IReadOnlyList<LabelledLine> lines)
{
    private const double AlarmShare = 0.05;
    private static readonly double[] _shares = [0.1, 0.25, 0.5, 1];
    private static readonly FeatureKind[] _words = [FeatureKind.Word, FeatureKind.Piece];
    private static readonly FeatureKind[] _concepts = [.. _words, FeatureKind.Concept];
    private static readonly FeatureKind[] _all = [.. _concepts, FeatureKind.Rule];

    private readonly ILookup<string, (LabelledLine Line, Sample Sample)> _asked = lines.Where(line => line.Text is not null).ToLookup(
        line => line.Locale, line => (line, Sample.Of([Unlabelled(line)], detector)[0]));

    public void Run()
    {
        var samples = Sample.Of(corpus, detector);
        Row("variant", "messages", "French: severity 2 and 3", "severity 3", "English: severity 2 and 3", "severity 3");
        Row("---", "---", "---", "---", "---", "---");
        Rules();
        foreach (var share in _shares)
        {
            var part = Part(samples, share);
            Measure("words and pieces", part, _words, model => model.Answer);
            if (share == 1)
                Measure("with concepts", part, _concepts, model => model.Answer);
            Measure("with concepts and rules (ships)", part, _all, model => model.Answer);
        }

        Layer(samples);
    }

    private static LabelledMessage Unlabelled(LabelledLine line) =>
        new(line.Locale, "", "", "none", Severity.None, Subject.Self, "other", line.Text!);

    /// <summary>Whole scenes, drawn by a fixed seed.</summary>
    private static List<Sample> Part(IReadOnlyList<Sample> samples, double share)
    {
        var random = new Random(20261124);
        return [.. samples.GroupBy(sample => sample.Message.Scenario).Where(_ => random.NextDouble() < share).SelectMany(scene => scene)];
    }

    private void Rules()
    {
        var cells = new List<string>();
        foreach (var locale in new[] { "fr", "en" })
        {
            var found = _asked[locale].Select(entry => (entry.Line.Severity, Found: detector.Assess(entry.Line.Text!).Severity >= Severity.High)).ToList();
            cells.AddRange([Share(found, 2, 3), Share(found, 3, 3)]);
        }

        Row(["rules alone, wherever they stand", "", .. cells]);
    }

    private void Measure(string name, List<Sample> part, FeatureKind[] kinds, Func<Model, Func<List<Weighed>, float[]>> answer)
    {
        var model = new Learner(new LearnerOptions { Kinds = kinds.ToHashSet() }).Learn(part, new Cuts(0, 0, 0), "");
        Report(name, part.Count, model, answer(model));
    }

    private void Layer(IReadOnlyList<Sample> samples)
    {
        var model = new Learner(new LearnerOptions()).Learn(samples, new Cuts(0, 0, 0), "");
        var network = new NetworkLearner().Learn(
            model.FeatureCount, [.. samples.Select(sample => (Weighing.Weigh(sample.Features, model.RowOf, model.RarityOf), sample.Targets()))]);
        Report("one hidden layer on the same", samples.Count, model, network.Answer);
        Report("mean of both", samples.Count, model, input => [.. model.Answer(input).Zip(network.Answer(input), (one, other) => (one + other) / 2)]);
    }

    private void Report(string name, int messages, Model model, Func<List<Weighed>, float[]> answer)
    {
        var cells = new List<string>();
        foreach (var locale in new[] { "fr", "en" })
        {
            var worries = _asked[locale].Select(entry => (entry.Line.Severity, Opinion.Of(
                answer(Weighing.Weigh(entry.Sample.Features, model.RowOf, model.RarityOf)), entry.Sample.Words).Worry)).ToList();
            var calm = worries.Where(entry => entry.Severity == 0).Select(entry => entry.Worry).OrderDescending().ToList();
            var found = worries.Select(entry => (entry.Severity, entry.Worry > calm[(int)(AlarmShare * calm.Count)])).ToList();
            cells.AddRange([Share(found, 2, 3), Share(found, 3, 3)]);
        }

        Row([name, $"{messages:N0}", .. cells]);
    }

    private static string Share(List<(int Severity, bool Found)> found, int least, int most)
    {
        var those = found.Where(entry => entry.Severity >= least && entry.Severity <= most).ToList();
        return new Share(those.Count(entry => entry.Found), those.Count).Value.ToString("0.00", CultureInfo.InvariantCulture);
    }

    private static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");
}
