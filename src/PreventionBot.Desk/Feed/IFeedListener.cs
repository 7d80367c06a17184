using PreventionBot.Schema.Desk;

namespace PreventionBot.Desk.Feed;

/// <summary>Who wants to know what the feed brings.</summary>
internal interface IFeedListener
{
    /// <summary>The conversation to follow and the watermark reached; asked anew at each connection.</summary>
    DeskWatch Watch { get; }

    /// <summary>Something came from the service.</summary>
    void Received(DeskFrame frame);

    /// <summary>The feed was opened, or it was lost or could not be opened; told at every attempt.</summary>
    Task ConnectionAsync(bool online, CancellationToken cancellationToken);
}
