namespace PreventionBot.Dialogs;

/// <summary>What a script may know of the world at this moment; nothing in here is kept.</summary>
/// <param name="Local">The time where the helpline is, with its offset.</param>
/// <param name="Night">Read as <c>night</c>.</param>
/// <param name="HelplineOpen">Read as <c>helpline_open</c>.</param>
/// <param name="Channel">Read as <c>channel</c>, e.g. <c>web</c>.</param>
/// <param name="Opens">Read as <c>opens</c>, e.g. "demain à 14 h"; null (unknown) when open.</param>
/// <param name="Person">Read as <c>person</c>: the alias of the staff member; null when there is none.</param>
public sealed record Scene(
    DateTimeOffset Local, bool Night, bool HelplineOpen, string Channel, string? Opens = null, string? Person = null);
