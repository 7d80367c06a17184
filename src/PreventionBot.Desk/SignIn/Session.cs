using PreventionBot.Desk.Wire;
using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.SignIn;

/// <summary>Who sits at the desk.</summary>
internal sealed class Session(DeskApi api)
{
    public event Action? Changed;

    public SessionStage Stage { get; private set; }

    /// <summary>The member signed in; kept when the session ends underneath, so that the work can go on after a new sign-in.</summary>
    public DeskSession? Member { get; private set; }

    /// <summary>True when the demonstration account is open.</summary>
    public bool Demonstration { get; private set; }

    /// <summary>Asks the service; out of reach, whoever is signed in stays so.</summary>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        var answer = await api.SessionAsync(cancellationToken);
        if (answer.Session is { } member)
        {
            Become(SessionStage.SignedIn, member);
        }
        else if (answer.Welcome is { } welcome)
        {
            Demonstration = welcome.Demonstration;
            Become(Member is null ? SessionStage.SignedOut : SessionStage.Expired, Member);
        }
        else if (Member is null)
        {
            Become(SessionStage.Unreachable, null);
        }
    }

    public async Task<Refusal> SignInAsync(string alias, CancellationToken cancellationToken)
    {
        var answer = await api.SignInAsync(alias, cancellationToken);
        if (answer.Value is { } member)
            Become(SessionStage.SignedIn, member);
        return answer.Refusal;
    }

    /// <summary>Signs out; false when the service could not be told, and then nothing has changed.</summary>
    public async Task<bool> SignOutAsync(CancellationToken cancellationToken)
    {
        var answer = await api.SignOutAsync(cancellationToken);
        if (answer.Refusal is not (Refusal.None or Refusal.SignedOut))
            return false;
        Become(SessionStage.Unknown, null);
        await CheckAsync(cancellationToken);
        return true;
    }

    public void Expire() => Become(SessionStage.Expired, Member);

    private void Become(SessionStage stage, DeskSession? member)
    {
        if ((Stage, Member) == (stage, member))
            return;
        (Stage, Member) = (stage, member);
        Changed?.Invoke();
    }
}
