using PreventionBot.Detection.Judging;
using PreventionBot.Detection.Loading;

namespace PreventionBot.Detection.Denying;

/// <summary>What <c>denials.yml</c> says.</summary>
/// <param name="Groups">Groups of words that patterns name.</param>
/// <param name="Kinds">What can be denied, each with all ways of saying that it is not so.</param>
/// <param name="Voids">What leaves a denial without effect, by where it stands.</param>
/// <param name="Stops">Words at which the denied part of a sentence ends.</param>
/// <param name="Subjects">Words that begin the one the denial speaks of.</param>
/// <param name="Fillers">Words that say nothing beside a denial.</param>
/// <param name="Examples">Sentences that must hold a denial, and that must not.</param>
internal sealed record DenialWords(
    IReadOnlyDictionary<string, IReadOnlyList<PatternSource>> Groups,
    IReadOnlyList<(string Reason, IReadOnlyList<PatternSource> Patterns)> Kinds,
    IReadOnlyList<(VoidPlace Place, IReadOnlyList<PatternSource> Patterns)> Voids,
    IReadOnlySet<string> Stops,
    IReadOnlySet<string> Subjects,
    IReadOnlySet<string> Fillers,
    IReadOnlyList<Example> Examples);

/// <summary>Where the words stand that leave a denial without effect.</summary>
internal enum VoidPlace
{
    /// <summary>In it, or right beside it.</summary>
    Close,

    /// <summary>Before it in the same sentence.</summary>
    Before,

    /// <summary>After it in the same sentence.</summary>
    After,

    /// <summary>Anywhere in the message.</summary>
    Message,
}
