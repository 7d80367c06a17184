namespace PreventionBot.Service.Staff;

/// <summary>Who may sign in at the desk, from the <c>Staff</c> section.</summary>
public sealed class StaffOptions
{
    /// <summary>Lets anyone on this machine sign in, for trying the desk. Development on loopback only; default off.</summary>
    public bool Demonstration { get; set; }
}
