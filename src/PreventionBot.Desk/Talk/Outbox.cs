namespace PreventionBot.Desk.Talk;

/// <summary>What the listener has sent and the transcript does not show yet, in the order of writing.</summary>
internal sealed class Outbox
{
    private readonly List<OutgoingMessage> _messages = [];
    private TaskCompletionSource _hurry = NewSignal();
    private bool _pumping;

    public IReadOnlyList<OutgoingMessage> Messages => _messages;

    /// <summary>The oldest that still has to go: one goes after the other, so that the young person reads them in order.</summary>
    public OutgoingMessage? Next => _messages.Find(IsUnsent);

    /// <summary>True while something has not reached the service.</summary>
    public bool HasUnsent => _messages.Exists(message => message.Stage is not OutgoingStage.Sent);

    public void Add(string clientId, string text, int claim) =>
        _messages.Add(new(clientId, text, claim, OutgoingStage.Sending));

    public void Mark(string clientId, OutgoingStage stage)
    {
        var at = _messages.FindIndex(message => message.ClientId == clientId);
        if (at >= 0)
            _messages[at] = _messages[at] with { Stage = stage };
    }

    /// <summary>Everything unsent under this ownership is refused at once: the rest would be refused one by one.</summary>
    public void MarkNotYours(int claim)
    {
        foreach (var message in _messages.Where(message => IsUnsent(message) && message.Claim <= claim).ToList())
            Mark(message.ClientId, OutgoingStage.NotYours);
    }

    /// <summary>The transcript shows it now.</summary>
    public void Remove(string clientId) => _messages.RemoveAll(message => message.ClientId == clientId);

    /// <summary>True for the one caller that shall send; it calls <see cref="EndPump"/> when done.</summary>
    public bool TryBeginPump()
    {
        if (_pumping)
            return false;
        return _pumping = true;
    }

    public void EndPump() => _pumping = false;

    /// <summary>Ends the wait for the next try.</summary>
    public void Hurry() => _hurry.TrySetResult();

    /// <summary>Waits for the next try, or less when hurried.</summary>
    public async Task RestAsync(TimeSpan delay, TimeProvider time, CancellationToken cancellationToken)
    {
        _hurry = NewSignal();
        await Task.WhenAny(Task.Delay(delay, time, cancellationToken), _hurry.Task);
    }

    private static bool IsUnsent(OutgoingMessage message) =>
        message.Stage is OutgoingStage.Sending or OutgoingStage.Retrying;

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
