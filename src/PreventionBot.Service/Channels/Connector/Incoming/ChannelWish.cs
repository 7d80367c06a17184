using PreventionBot.Conversations.Turns;

namespace PreventionBot.Service.Channels.Connector.Incoming;

/// <summary>What a channel's activity wants. There are exactly these ways.</summary>
internal abstract record ChannelWish
{
    private ChannelWish()
    {
    }

    /// <summary>Turns to take, in order; the conversation is made when there is none.</summary>
    public sealed record Act(IReadOnlyList<TurnInput> Inputs) : ChannelWish;

    /// <summary>A turn to take if there is a conversation; none is made for it.</summary>
    public sealed record Tell(TurnInput Input) : ChannelWish;

    /// <summary>Nothing: answered as taken (Activity Protocol, rules A2005, A2006, A5002).</summary>
    public sealed record Ignore : ChannelWish;

    /// <summary>A call with an answer of its own: there is none here.</summary>
    public sealed record Invoke : ChannelWish;
}
