namespace PreventionBot.Tool.Signals;

/// <summary>Where a file that can't be used becomes one line and an exit code.</summary>
internal static class SignalsBorder
{
    /// <summary>Runs a command, and says in one line why it could not be done.</summary>
    public static int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(wrong.Message);
            return 1;
        }
    }
}
