namespace PreventionBot.Detection;

/// <summary>How soon a person must look. Ordered: a greater value is more urgent.</summary>
public enum Severity
{
    /// <summary>No distress and no risk.</summary>
    None = 0,

    /// <summary>Suffering or risk to be listened to and followed.</summary>
    Concern = 1,

    /// <summary>A disclosure that a professional must hear, without the hour pressing.</summary>
    High = 2,

    /// <summary>Danger now or within hours.</summary>
    Imminent = 3,
}
