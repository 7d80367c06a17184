namespace PreventionBot.Service.Operations;

/// <summary>
/// Settings from a folder of files, one setting a file, named like an environment variable (<c>Store__Postgres</c>): the
/// form in which containers are handed secrets. An environment variable can be read by whoever may list the container.
/// </summary>
internal static class SettingsFolder
{
    private const string Setting = "Settings:Folder";

    public static void AddSettingsFolder(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Setting] is not { Length: > 0 } folder)
        {
            return;
        }

        if (!Directory.Exists(folder))
        {
            throw new StartRefusedException($"{Setting} '{folder}' is not there: expected a folder with one file for each secret setting, such as Store__KeyCertificatePassword.");
        }

        try
        {
            builder.Configuration.AddKeyPerFile(Path.GetFullPath(folder), optional: false);
        }
        catch (UnauthorizedAccessException)
        {
            throw new StartRefusedException($"{Setting} '{folder}' holds a file that this user may not read. Give the service's user the right to read it.");
        }
    }
}
