using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tree;

/// <summary>A way on that the young person chooses, by pressing or by typing.</summary>
/// <param name="Capture">What a typed answer fills in; null for a button.</param>
/// <param name="Also">Other typed answers that mean the same, folded.</param>
internal sealed record Option(Position At, Phrase Label, Link To, Capture? Capture, IReadOnlyList<string> Also)
{
    /// <summary>The label as typed; null when it holds a value and is only known when shown.</summary>
    public string? FoldedLabel { get; } = Label.Fixed is { } words ? Folding.Fold(words) : null;
}
