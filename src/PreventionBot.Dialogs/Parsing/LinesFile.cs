using PreventionBot.Dialogs.Checking;
using PreventionBot.Dialogs.Hours;
using PreventionBot.Dialogs.Text;
using PreventionBot.Dialogs.Tree;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Reads the services of one <c>_lignes.md</c> from the properties of its steps.</summary>
internal static class LinesFile
{
    public static IReadOnlyList<Line> Read(Topic topic, Report report) =>
        [.. topic.Steps.Select(step => ReadOne(topic, step, report)).OfType<Line>()];

    private static Line? ReadOne(Topic topic, Step step, Report report)
    {
        var properties = step.Properties;
        var isComplete = true;
        var name = properties.Get("name");
        var phone = properties.Get("phone");
        var sms = properties.Get("sms");
        var url = properties.Get("url");
        var hours = properties.Get("hours") is { } written ? HoursReader.Read(written) : null;
        Uri? address = null;
        if (string.IsNullOrWhiteSpace(name))
        {
            Error("DLG095", "name",
                ("Il manque le nom de la ligne.", "The name of the helpline is missing."),
                ("Ajoute « <!-- name: … --> » sous le titre.", "Add “<!-- name: … -->” under the heading."));
        }

        if (phone is null && sms is null && url is null)
        {
            Error("DLG095", "phone",
                ("Aucun moyen de joindre cette ligne.", "There is no way to reach this helpline."),
                ("Ajoute « phone: », « sms: » ou « url: ».", "Add “phone:”, “sms:” or “url:”."));
        }

        CheckNumber("phone", phone);
        CheckNumber("sms", sms);
        if (url is not null && (!Uri.TryCreate(url, UriKind.Absolute, out address) || address.Scheme != Uri.UriSchemeHttps))
        {
            Error("DLG095", "url",
                ($"« {url} » n'est pas une adresse sûre.", $"“{url}” is not a secure address."),
                ("Écris l'adresse entière : « https://… ».", "Write the whole address: “https://…”."));
        }

        if (hours is null)
        {
            Error("DLG095", "hours",
                ("Horaires manquants ou illisibles.", "Hours are missing or cannot be read."),
                ("Écris « 24/7 », « mon-sun 09:00-23:00 » ou « unverified ».",
                    "Write “24/7”, “mon-sun 09:00-23:00” or “unverified”."));
        }

        var day = Dates.Read(properties.Get("checked"));
        if (day is null)
        {
            Error("DLG093", "checked",
                ("Il manque la date de la dernière vérification.", "The day of the last verification is missing."),
                ("Ajoute « <!-- checked: AAAA-MM-JJ --> », le jour où tu as vérifié.",
                    "Add “<!-- checked: YYYY-MM-DD -->”, the day you verified it."));
        }

        return isComplete && name is not null && hours is not null && day is { } verified
            ? new Line(step.Name.Step, name, phone, sms, address, hours, properties.List("for"), verified, properties.Get("note"))
            : null;

        void CheckNumber(string key, string? number)
        {
            if (number is not null && !(number.Any(char.IsAsciiDigit) && number.All(sign => char.IsAsciiDigit(sign) || sign is ' ' or '+')))
            {
                Error("DLG095", key,
                    ($"« {number} » n'est pas un numéro.", $"“{number}” is not a number."),
                    ("Des chiffres et des espaces, rien d'autre.", "Digits and spaces, nothing else."));
            }
        }

        void Error(string code, string key, Bilingual message, Bilingual mend)
        {
            isComplete = false;
            report.Error(code, topic.Path, properties.Find(key)?.At ?? step.At, message, mend);
        }
    }
}
