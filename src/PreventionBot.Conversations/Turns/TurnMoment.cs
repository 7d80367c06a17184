namespace PreventionBot.Conversations.Turns;

/// <summary>The outside world as a turn sees it, so that a turn itself needs neither clock nor settings.</summary>
/// <param name="Now">UTC.</param>
/// <param name="Local">The helpline's local time.</param>
/// <param name="HelplineOpen">True when staff can be reached by a handoff now.</param>
/// <param name="NextOpening">When they can be reached again, local time; null while open.</param>
/// <param name="Night">True from 21:00 to 6:00 local time.</param>
public sealed record TurnMoment(
    DateTimeOffset Now, DateTimeOffset Local, bool HelplineOpen, DateTimeOffset? NextOpening, bool Night);
