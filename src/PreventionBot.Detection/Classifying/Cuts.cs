namespace PreventionBot.Detection.Classifying;

/// <summary>Where the scale of worry is cut; chosen on messages of authors the model had not read.</summary>
/// <param name="CheckIn">From here on the bot may ask one gentle question.</param>
/// <param name="Alarm">From here on the message counts as High.</param>
/// <param name="Imminent">From here on a message that is High counts as Imminent; a logit of its head.</param>
internal sealed record Cuts(float CheckIn, float Alarm, float Imminent)
{
    /// <summary>A grave rule in a message of some length that is less like distress than this is doubted: half way to an alarm.</summary>
    public float Doubt => (CheckIn + Alarm) / 2;
}
