namespace PreventionBot.Desk.SignIn;

/// <summary>Where the desk stands with its sign-in.</summary>
internal enum SessionStage
{
    /// <summary>Not asked yet.</summary>
    Unknown,

    /// <summary>The service does not answer and nobody was signed in.</summary>
    Unreachable,

    /// <summary>Nobody is signed in.</summary>
    SignedOut,

    /// <summary>Somebody is.</summary>
    SignedIn,

    /// <summary>Somebody was, and the session ended while the desk was open.</summary>
    Expired,
}
