namespace PreventionBot.Schema.Desk;

/// <summary>Who is signed in at the desk.</summary>
/// <param name="Alias">The first name that young people see.</param>
/// <param name="Demonstration">True when the demonstration account is in use, to be shown by a banner.</param>
public sealed record DeskSession(string Alias, bool Demonstration);

/// <summary>What the desk offers to somebody who is not signed in.</summary>
/// <param name="Demonstration">True when the demonstration account is open: Development, loopback only.</param>
public sealed record DeskWelcome(bool Demonstration);

/// <summary>Signing in with the demonstration account.</summary>
/// <param name="Alias">The first name that young people will see; 1 to 24 letters.</param>
public sealed record DeskSignIn(string Alias);
