using System.Security.Cryptography;
using PreventionBot.Conversations.Logs;
using PreventionBot.Dialogs;

namespace PreventionBot.Tool.Scripts;

/// <summary>Where what went wrong with the service's data becomes one line and an exit code.</summary>
internal static class CommandBorder
{
    /// <summary>Runs a command, and says in one line why it could not be done.</summary>
    public static async Task<int> RunAsync(string language, Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (RefusedException refused)
        {
            return Refuse(refused.Words);
        }
        catch (LogUnavailableException away)
        {
            return Refuse(new Bilingual($"La base n'a pas répondu : {away.Message}", $"The database did not answer: {away.Message}"));
        }
        catch (CryptographicException)
        {
            return Refuse(new Bilingual(
                "Les clés n'ouvrent pas les conversations : attendu le trousseau de cette base (--keys), et son certificat s'il en a un (--key-certificate).",
                "The keys do not open the conversations: expected the key ring of this database (--keys), and its certificate if it has one (--key-certificate)."));
        }

        int Refuse(Bilingual why)
        {
            Console.Error.WriteLine(why.In(language));
            return 1;
        }
    }
}
