using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Checking;

/// <summary>A step, and where it stands.</summary>
internal readonly record struct CheckedStep(Draft Draft, Topic Topic, Step Step);
