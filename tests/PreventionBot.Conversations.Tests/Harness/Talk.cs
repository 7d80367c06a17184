using PreventionBot.Conversations.State;
using PreventionBot.Conversations.Turns;
using PreventionBot.Schema.Activities;

namespace PreventionBot.Conversations.Tests.Harness;

/// <summary>A conversation held in a variable: each call takes one turn with the shipped content.</summary>
internal sealed class Talk
{
    private static readonly DateTimeOffset Afternoon = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(1));
    private readonly TurnPipeline _pipeline;
    private long _last;

    public Talk(string locale = "fr", bool open = true, TurnPipeline? pipeline = null)
    {
        _pipeline = pipeline ?? ShippedContent.Pipeline;
        Open = open;
        State = FirstState.Of(ShippedContent.Player, locale, 7);
        Take(new TurnInput.Begun());
    }

    public ConversationState State { get; set; }

    public bool Open { get; set; }

    public Turn Last { get; private set; } = null!;

    /// <summary>What the turn added, the young person's own words left out.</summary>
    public IReadOnlyList<Activity> Heard => [.. Last.Drafts.Select(d => d.Activity).Where(a => a.From?.Role != "user")];

    public string Words => string.Join('\n', Heard.Select(a => a.Text));

    public Turn Take(TurnInput input)
    {
        Last = _pipeline.Run(new Turn
        {
            ConversationId = "talk",
            LastNumber = _last,
            Input = input,
            Script = ShippedContent.Script,
            Moment = new TurnMoment(Afternoon.ToUniversalTime(), Afternoon, Open, Open ? null : Afternoon.AddHours(23), false),
            State = State,
            Before = State,
        });
        if (Last.Refusal is null)
        {
            State = Last.State;
            _last += Last.Drafts.Count;
        }

        return Last;
    }

    public Turn Say(string text, string? target = null) => Take(new TurnInput.Said(null, text, target));
}
