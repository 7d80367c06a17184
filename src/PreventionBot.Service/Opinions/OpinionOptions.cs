using System.ComponentModel.DataAnnotations;

namespace PreventionBot.Service.Opinions;

/// <summary>A second opinion from Azure AI Language, from the <c>Opinions</c> section. Off unless switched on.</summary>
public sealed class OpinionOptions
{
    /// <summary>Sends masked messages to Azure AI Language. Default false.</summary>
    public bool Enabled { get; set; }

    /// <summary>The Language resource, https; a regional address of the European Union, or a host of <see cref="AllowedHosts"/>.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Key of the resource; this or <see cref="ManagedIdentity"/>.</summary>
    public string? Key { get; set; }

    /// <summary>Signs in with the identity of the machine the service runs on. Default false.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>Client id of a user-assigned identity; null for the machine's own.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <summary>Hosts that may be asked beside the regional ones: a resource's own host name does not tell where it lies.</summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>How sure Azure must be that a message is negative. Default 0.9; 0.5 to 1.</summary>
    [Range(0.5, 1.0)]
    public double Threshold { get; set; } = 0.9;

    /// <summary>Time for one opinion with all its tries. Default 10 seconds; 0.1 seconds to 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Calls at once. Default 2; 1 to 16.</summary>
    [Range(1, 16)]
    public int AtOnce { get; set; } = 2;

    /// <summary>Messages that may wait; what comes beyond is not asked about. Default 200; 1 to 10,000.</summary>
    [Range(1, 10_000)]
    public int Waiting { get; set; } = 200;

    /// <summary>Messages asked about in a day (UTC), by each process. Default 5,000; 1 to 1,000,000.</summary>
    [Range(1, 1_000_000)]
    public int PerDay { get; set; } = 5_000;

    /// <summary>Failures in a row after which nothing is asked for a while. Default 5; 1 to 100.</summary>
    [Range(1, 100)]
    public int BreakAfter { get; set; } = 5;

    /// <summary>How long nothing is asked then. Default 1 minute; 1 second to 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan BreakFor { get; set; } = TimeSpan.FromMinutes(1);
}
