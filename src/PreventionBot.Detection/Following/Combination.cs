using PreventionBot.Detection.Judging;

namespace PreventionBot.Detection.Following;

/// <summary>Ideas that mean more together than each by itself, said in one message or in several close by.</summary>
/// <param name="Id">Its name, unique among combinations.</param>
/// <param name="Severity">How soon a person must look.</param>
/// <param name="Reason">Plain French for staff.</param>
/// <param name="All">Of each group, one idea must have been heard.</param>
/// <param name="Examples">Conversations, messages parted by <c>/</c>, that must raise it and that must not.</param>
internal sealed record Combination(
    string Id, string Category, Severity Severity, string Reason, IReadOnlyList<IReadOnlyList<string>> All, IReadOnlyList<Example> Examples)
{
    /// <summary>Whether all of it was heard, and some of it in the newest message.</summary>
    public bool Fits(Course course) =>
        All.All(group => course.Ideas.Any(idea => group.Contains(idea.Id)))
        && course.Ideas.Any(idea => idea.Turn == course.Turn && All.Any(group => group.Contains(idea.Id)));
}
