using PreventionBot.Training.Evaluating;

namespace PreventionBot.Benchmarks.Peers;

/// <summary>How one system did in one language.</summary>
/// <param name="Alarms">Whether it alarmed, for each text of the set.</param>
/// <param name="Microseconds">Processor time for one message.</param>
internal sealed record PeerRow(string System, PeerSet Set, IReadOnlyList<bool> Alarms, double Microseconds)
{
    /// <summary>Of severity 2 and 3, alarmed.</summary>
    public Share Recall2 => Of(severity => severity >= 2);

    /// <summary>Of severity 3, alarmed.</summary>
    public Share Recall3At2 => Of(severity => severity == 3);

    /// <summary>Of severity 0, alarmed all the same.</summary>
    public Share Alarm0 => Of(severity => severity == 0);

    /// <summary>Of everyday messages, alarmed all the same.</summary>
    public Share Everyday => new(Alarms.Skip(Set.Labelled.Count).Count(alarm => alarm), Set.Everyday.Count);

    /// <summary>A system that scores, cut at a score.</summary>
    public static PeerRow At(string system, PeerSet set, IReadOnlyList<double> scores, double cut, double microseconds) =>
        new(system, set, [.. scores.Select(score => score >= cut)], microseconds);

    /// <summary>Grave messages that this system hears and the other doesn't.</summary>
    public int HeardAlone(PeerRow other) => Set.Labelled.Index().Count(line => line.Item.Severity >= 2 && Alarms[line.Index] && !other.Alarms[line.Index]);

    private Share Of(Func<int, bool> asked)
    {
        var those = Set.Labelled.Index().Where(line => asked(line.Item.Severity)).ToList();
        return new Share(those.Count(line => Alarms[line.Index]), those.Count);
    }
}
