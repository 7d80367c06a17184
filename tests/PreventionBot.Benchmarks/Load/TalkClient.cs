using System.Diagnostics;
using System.Net.WebSockets;

namespace PreventionBot.Benchmarks.Load;

/// <summary>A young person's client: posts a message, and waits for the bot's answer on the WebSocket.</summary>
internal sealed class TalkClient : ILoadClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly int _index;
    private readonly HttpLine _line;
    private readonly ClientWebSocket _socket;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _reading;
    private readonly Lock _gate = new();
    private readonly List<string> _acknowledged = [];
    private long _answered;
    private long _answeredAt;
    private long _awaited = long.MaxValue;
    private TaskCompletionSource? _waiter;

    private TalkClient(int index, TalkAddress talk, HttpLine line, ClientWebSocket socket)
    {
        _index = index;
        Talk = talk;
        _line = line;
        _socket = socket;
        _reading = ReadAsync();
    }

    public TalkAddress Talk { get; }

    /// <summary>The client ids that were acknowledged, in order.</summary>
    public IReadOnlyList<string> Acknowledged => _acknowledged;

    public static async Task<TalkClient> OpenAsync(int index, TalkAddress talk)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(talk.Stream, CancellationToken.None);
        return new TalkClient(index, talk, await HttpLine.OpenAsync(talk.Activities, talk.Token), socket);
    }

    public async Task<TurnTimes> TurnAsync()
    {
        var clientId = $"bench-{_acknowledged.Count + 1}";
        var text = Messages.Of(_index, _acknowledged.Count);
        var answer = await _line.PostAsync(
            $$$"""{"type":"message","from":{"id":"young"},"text":"{{{text}}}","locale":"fr","channelData":{"clientActivityID":"{{{clientId}}}"}}""");
        var acknowledged = Stopwatch.GetTimestamp();
        _acknowledged.Add(clientId);
        return new TurnTimes(acknowledged, await AnswerToAsync(ActivityNumbers.OfId(answer.Span)));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _reading;
        _socket.Dispose();
        _line.Dispose();
        _stop.Dispose();
    }

    private async Task<long> AnswerToAsync(long number)
    {
        TaskCompletionSource waiter;
        lock (_gate)
        {
            if (_answered >= number)
            {
                return _answeredAt;
            }

            _awaited = number;
            _waiter = waiter = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        await waiter.Task.WaitAsync(Patience);
        return _answeredAt;
    }

    private async Task ReadAsync()
    {
        var frames = new Frames(_socket);
        try
        {
            while (await frames.ReadAsync(_stop.Token) is { } frame)
            {
                if (ActivityNumbers.LastAnswered(frame.Span) is { } number)
                {
                    Note(number, Stopwatch.GetTimestamp());
                }
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // A turn that waits for an answer tells it by its time-out.
        }
    }

    private void Note(long number, long at)
    {
        lock (_gate)
        {
            _answered = number;
            _answeredAt = at;
            if (number >= _awaited)
            {
                _awaited = long.MaxValue;
                _waiter?.TrySetResult();
            }
        }
    }
}
