using System.ComponentModel.DataAnnotations;

namespace PreventionBot.Service.Talk;

/// <summary>The young person's page, from the <c>Page</c> section.</summary>
public sealed class PageOptions
{
    /// <summary>Where the quick exit leads: a neutral site that shows nothing personal. Default: the weather.</summary>
    [Required]
    public Uri ExitTo { get; set; } = new("https://meteofrance.com/");
}
