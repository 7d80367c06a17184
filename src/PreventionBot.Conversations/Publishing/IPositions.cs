using PreventionBot.Dialogs.Publishing;

namespace PreventionBot.Conversations.Publishing;

/// <summary>Counts where running conversations stand in the scripts. Nothing else of them can be had here.</summary>
public interface IPositions
{
    /// <summary>Conversations touched since a time that nobody has ended, by language and step.</summary>
    /// <param name="since">Included, to the hour.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<Position>> CountAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
