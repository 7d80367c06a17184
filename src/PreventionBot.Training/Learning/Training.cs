using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PreventionBot.Detection;
using PreventionBot.Detection.Classifying;
using PreventionBot.Training.Corpora;

namespace PreventionBot.Training.Learning;

/// <summary>Makes the model that ships: cuts chosen on authors held out, weights from everybody.</summary>
public static class Training
{
    // Held-out authors write harder than people do, and know fewer of our words than the model that ships will.
    private const double AlarmShare = 0.06;
    private const double CheckInShare = 0.17;

    /// <summary>Of severe messages held out, how many of those not imminent may be called so.</summary>
    private const double ImminentShare = 0.06;

    /// <summary>Learns from a corpus. The same corpus and lexicon give the same bytes.</summary>
    /// <exception cref="FormatException">The corpus has no message of severity 0, or none of severity 2: there is nothing to choose cuts from.</exception>
    public static Model Run(IReadOnlyList<LabelledMessage> corpus, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (new[] { Severity.None, Severity.High }.Except(corpus.Select(message => message.Severity)).Any())
            throw new FormatException("The corpus is too small to learn from: expected messages of severity 0 and of severity 2.");
        var options = new LearnerOptions();
        var samples = Sample.Of(corpus, new SignalDetector(lexicon));
        var held = HeldOut.ByAuthor(samples, options);
        var cuts = new Cuts(HeldOut.CutAt(held, opinion => opinion.Unease, CheckInShare), HeldOut.CutAt(held, opinion => opinion.Worry, AlarmShare), Imminent(held));
        return new Learner(options).Learn(samples, cuts, Hash(corpus));
    }

    private static float Imminent(IReadOnlyList<(Sample Sample, Opinion Opinion)> held)
    {
        var severe = held.Where(entry => entry.Sample.Message.Severity == Severity.High)
            .Select(entry => entry.Opinion.Imminence).OrderDescending().ToList();
        return severe[(int)(ImminentShare * severe.Count)];
    }

    /// <summary>Names a corpus: SHA-256 over its messages and labels.</summary>
    public static string Hash(IEnumerable<LabelledMessage> corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var message in corpus)
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{message.Locale}\t{message.Author}\t{message.Category}\t{(int)message.Severity}\t{(int)message.Subject}\t{message.Topic}\t{message.Text}\n")));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
