using System.ComponentModel.DataAnnotations;

namespace PreventionBot.Service.Operations;

/// <summary>When staff answer, from the <c>Helpline</c> section.</summary>
public sealed class HelplineOptions
{
    /// <summary>The helpline's time zone, an IANA name. Default <c>Europe/Paris</c>.</summary>
    [Required]
    public string TimeZone { get; set; } = "Europe/Paris";

    /// <summary>Opening windows such as <c>mon-fri 14:00-23:00</c>; none means that nobody ever answers.</summary>
    public IList<string> Hours { get; } = [];
}
