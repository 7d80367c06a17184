using System.ComponentModel.DataAnnotations;

namespace PreventionBot.Service.Publishing;

/// <summary>What the bot says and listens for, from the <c>Content</c> section.</summary>
public sealed class ContentOptions
{
    /// <summary>
    /// The folder of scripts and signals. Default: <c>dialogs</c> beside the program, which ships with it. Its signals are
    /// read at each start; its scripts are what a fresh database publishes first.
    /// </summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "dialogs");

    /// <summary>Publishes the folder's scripts at each start when they are not the live ones. Default false; true in Development.</summary>
    public bool Follow { get; set; }

    /// <summary>How often to look whether something was published. Default 1 second; 0.1 seconds to 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromSeconds(1);
}
