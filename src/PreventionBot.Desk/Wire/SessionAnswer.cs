using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Wire;

/// <summary>Who is signed in, or what is offered to somebody who is not; both null when the service is out of reach.</summary>
internal sealed record SessionAnswer(DeskSession? Session, DeskWelcome? Welcome);
