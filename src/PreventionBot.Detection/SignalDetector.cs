using PreventionBot.Detection.Classifying;
using PreventionBot.Detection.Denying;
using PreventionBot.Detection.Following;
using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Matching;
using PreventionBot.Detection.Normalising;

namespace PreventionBot.Detection;

/// <summary>Reads one message for signs of distress. Pure and thread-safe; French and English rules always both run.</summary>
/// <param name="lexicon">The rules and concepts.</param>
/// <param name="model">What was learnt from the corpus; without it the rules decide alone.</param>
public sealed class SignalDetector(Lexicon lexicon, Model? model = null)
{
    private const string Unweighed = "Message non évalué par le modèle, qui a échoué : seules les règles l'ont lu.";

    private readonly Follower _follower = new(lexicon.Combinations);

    /// <summary>The rules and concepts it reads with.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>Whether the rules decide alone.</summary>
    public bool HasModel => model is not null;

    /// <summary>Assesses one message.</summary>
    /// <param name="message">
    /// As received, any UTF-16. Of more than 2,000 units the first and last 1,000 are read; offsets stay those of the
    /// whole message.
    /// </param>
    /// <returns>What it tells; severity None when nothing counts.</returns>
    public Assessment Assess(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var (reading, rules, features) = Observe(message);
        if (model is null)
            return rules;
        if (Judge(reading, rules, features) is not { } found)
            return rules.With([new Signal(Classifier.Id, Categories.Least, Severity.Concern, rules.Subject, 0, message.Length, Unweighed)]);
        return found.Severity < Severity.High ? found : JudgeAgain(message, reading.Tokens, found);
    }

    /// <summary>Weighs a message with those before it.</summary>
    /// <param name="before">What was remembered of them.</param>
    /// <param name="found">What the message tells by itself.</param>
    /// <param name="length">Its length in UTF-16 units.</param>
    /// <returns>The same or graver, and what to remember.</returns>
    public Followed Follow(Course before, Assessment found, int length)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(found);
        return _follower.Follow(before, found, length);
    }

    /// <summary>All evidence in a message, for the classifier and for its training.</summary>
    internal (Reading Reading, Assessment Rules, List<Feature> Features) Observe(string message)
    {
        var words = lexicon.Normaliser.Split(message);
        var (reading, _) = Read(lexicon.Normaliser.Resolve(words));
        var rules = Judging.Judge.Assess(reading);
        return (reading, rules, FeatureReader.Read(reading, words, rules));
    }

    // Null when the model fails: whatever it does, what the rules found stands, and staff are told that they alone have read.
    private Assessment? Judge(Reading reading, Assessment rules, List<Feature> features)
    {
        try
        {
            return Classifier.Join(model!, reading, rules, features);
        }
#pragma warning disable CA1031 // A model that fails must not take the rules with it.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    // Only a message that alarms and denies something is read twice.
    private Assessment JudgeAgain(string message, IReadOnlyList<Token> tokens, Assessment found)
    {
        var denials = lexicon.Denials.Find(message, tokens);
        if (denials.Count == 0)
            return found;
        var (reading, rules, features) = Observe(SecondJudgement.Without(message, tokens, denials));
        var rest = lexicon.Denials.AreFillers(reading.Tokens) ? rules : Judge(reading, rules, features);
        return rest is null ? found : SecondJudgement.Join(found, rest, tokens, denials);
    }

    internal (Reading Reading, int Work) Read(string message) => Read(lexicon.Normaliser.Normalise(message));

    private (Reading Reading, int Work) Read(List<Token> tokens)
    {
        var scan = new Scan(tokens, lexicon.Labels, lexicon.Modifiers.Barrier);
        foreach (var layer in lexicon.Classes)
        {
            foreach (var match in Matcher.Run(layer, scan))
                scan.AddClass(match);
        }

        return (new Reading(lexicon, tokens, Matcher.Run(lexicon.Patterns, scan)), scan.Work);
    }
}
