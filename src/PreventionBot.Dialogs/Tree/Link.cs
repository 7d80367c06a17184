using PreventionBot.Dialogs.Text;

namespace PreventionBot.Dialogs.Tree;

/// <summary>A link as written. Which step it names is known from the text alone; that it exists is checked.</summary>
/// <param name="Label">Plain text of the link.</param>
/// <param name="Raw">The target as written.</param>
/// <param name="Target">
/// Its step is empty when only the file is named, which means its first step. Null when the target has no allowed
/// form; then a finding says so.
/// </param>
internal sealed record Link(Position At, string Label, string Raw, StepRef? Target);
