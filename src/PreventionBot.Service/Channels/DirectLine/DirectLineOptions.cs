using System.ComponentModel.DataAnnotations;

namespace PreventionBot.Service.Channels.DirectLine;

/// <summary>Who may speak Direct Line, from the <c>DirectLine</c> section.</summary>
public sealed class DirectLineOptions
{
    /// <summary>The secret of the demonstration, accepted in Development on loopback only.</summary>
    public const string DemonstrationSecret = "demo";

    /// <summary>Shortest life of a token for pages that are really used: Microsoft's clients refresh every 15 minutes.</summary>
    public static readonly TimeSpan ShortestTokenLife = TimeSpan.FromMinutes(16);

    /// <summary>Secrets of servers that make tokens for their own pages. Empty: only this service's page makes tokens.</summary>
    public IList<string> Secrets { get; } = [];

    /// <summary>Origins of other sites whose pages may call, such as <c>https://partner.example</c>. Empty: only this service's.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Lets pages of every port of this machine call, for trying a client. Development on loopback only; default off.</summary>
    public bool LoopbackOrigins { get; set; }

    /// <summary>Life of a token. Default 30 minutes; 16 minutes to 24 hours, in Development on loopback from 1 second.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan TokenLife { get; set; } = TimeSpan.FromMinutes(30);
}
