using PreventionBot.Detection.Classifying;

namespace PreventionBot.Training.Learning;

/// <summary>How to learn.</summary>
/// <param name="Epochs">Times that every message is read.</param>
/// <param name="Rate">First step of AdaGrad; it falls to nothing in a line.</param>
/// <param name="Decay">How strongly weights are drawn to zero.</param>
internal sealed record LearnerOptions(int Epochs = 8, float Rate = 0.2f, float Decay = 3e-4f)
{
    /// <summary>Others are left out, to measure what each kind adds.</summary>
    public IReadOnlySet<FeatureKind> Kinds { get; init; } = Enum.GetValues<FeatureKind>().ToHashSet();

    /// <summary>Messages that must hold a feature for it to count.</summary>
    public int LeastSeen { get; init; } = 3;
}
