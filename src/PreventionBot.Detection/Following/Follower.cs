namespace PreventionBot.Detection.Following;

/// <summary>Lets signs of several messages add up. Only ever raises: a denial, or a calm message, takes nothing back.</summary>
/// <param name="combinations">As written in <c>dialogs/signals/combinations.yml</c>.</param>
internal sealed class Follower(IReadOnlyList<Combination> combinations)
{
    /// <summary>Names what adds up where rules have their own name.</summary>
    public const string Id = "several-signs";

    /// <summary>Messages after which an idea is forgotten.</summary>
    private const int Window = 6;

    /// <summary>What a message leaves of the weight before it: after four messages less than a third.</summary>
    private const double Fading = 0.75;

    private const string AddedUp = "Plusieurs petits signes en quelques messages : aucun n'alerterait seul, ensemble ils comptent.";

    private readonly HashSet<string> _asked = [.. combinations.SelectMany(combination => combination.All).SelectMany(group => group)];

    public Followed Follow(Course before, Assessment found, int length)
    {
        var course = Add(before, found);
        // A story, homework, or nothing of weight so far: ideas alone are everyday words.
        if (length == 0 || found.Subject == Subject.Hypothetical || course.Weight <= 0)
            return new Followed(found, course);
        var adds = found.Severity < Severity.High && found.Weight > 0 && course.Weight > found.Weight && course.Weight >= 1;
        var raised = combinations.Where(combination => combination.Severity > found.Severity && combination.Fits(course))
            .Select(combination => Whole(combination.Id, combination.Category, combination.Severity, combination.Reason));
        if (adds)
            raised = raised.Append(Whole(Id, found.LikelyCategory ?? found.Category, Severity.High, AddedUp));
        // What has alarmed once is spent: the next small sign is a small sign again, and interrupts nobody.
        return new Followed(found.With([.. raised]), adds ? course with { Weight = 0 } : course);

        Signal Whole(string id, string category, Severity severity, string reason) => new(id, category, severity, found.Subject, 0, length, reason);
    }

    private Course Add(Course before, Assessment found)
    {
        var turn = before.Turn + 1;
        var heard = found.Ideas.Where(_asked.Contains).ToHashSet(StringComparer.Ordinal);
        return new Course
        {
            Turn = turn,
            // A message that alarms by itself adds nothing to the small signs.
            Weight = (before.Weight * Fading) + (found.Severity >= Severity.High ? 0 : found.Weight),
            Ideas =
            [
                .. before.Ideas.Where(idea => turn - idea.Turn < Window && !heard.Contains(idea.Id)),
                .. heard.Order(StringComparer.Ordinal).Select(id => new HeardIdea(id, turn)),
            ],
        };
    }
}
