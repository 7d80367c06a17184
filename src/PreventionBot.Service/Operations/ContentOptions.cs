namespace PreventionBot.Service.Operations;

/// <summary>What the bot says and listens for, from the <c>Content</c> section.</summary>
public sealed class ContentOptions
{
    /// <summary>The folder of scripts and signals. Default: <c>dialogs</c> beside the program, which ships with it.</summary>
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "dialogs");
}
