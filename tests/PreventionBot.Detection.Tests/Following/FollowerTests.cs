using PreventionBot.Detection.Following;

namespace PreventionBot.Detection.Tests.Following;

public sealed class FollowerTests
{
    private static readonly Follower Follower = new(
    [
        new Combination("adult-secret", "grooming", Severity.High, "Essai.", [["adult", "older"], ["secret"]], []),
    ]);

    [Fact]
    public void Two_small_signs_close_together_count_as_grave()
    {
        var (first, course) = Follower.Follow(Course.Start, Small(0.7), 10);
        Assert.Equal(Severity.None, first.Severity);

        var (second, _) = Follower.Follow(course, Small(0.6), 10);
        Assert.Equal((Severity.High, Follower.Id, "grooming"), (second.Severity, second.Signals[0].RuleId, second.Category));
    }

    [Fact]
    public void One_small_sign_alone_never_does() => Assert.Equal(Severity.None, Follower.Follow(Course.Start, Small(0.99), 10).Found.Severity);

    [Fact]
    public void A_sign_fades_over_calm_messages()
    {
        var course = Follower.Follow(Course.Start, Small(0.7), 10).Course;
        for (var calm = 0; calm < 5; calm++)
            course = Follower.Follow(course, Small(0), 10).Course;

        Assert.Equal(Severity.None, Follower.Follow(course, Small(0.6), 10).Found.Severity);
    }

    [Fact]
    public void What_has_added_up_is_spent_and_the_next_small_sign_alarms_no_more()
    {
        var course = Follower.Follow(Follower.Follow(Course.Start, Small(0.7), 10).Course, Small(0.6), 10).Course;

        Assert.Equal(Severity.None, Follower.Follow(course, Small(0.6), 10).Found.Severity);
    }

    [Fact]
    public void A_small_sign_after_a_message_that_alarmed_by_itself_is_a_small_sign()
    {
        var grave = new Assessment(Severity.High, "violence", Subject.Self, [new Signal("r", "violence", Severity.High, Subject.Self, 0, 3, "x")], []) { Weight = 1 };
        var course = Follower.Follow(Course.Start, grave, 10).Course;

        Assert.Equal(Severity.None, Follower.Follow(course, Small(0.6), 10).Found.Severity);
    }

    [Fact]
    public void A_calm_message_after_many_signs_is_still_calm()
    {
        var course = new Course { Turn = 3, Weight = 5 };

        Assert.Equal(Severity.None, Follower.Follow(course, Small(0), 10).Found.Severity);
    }

    [Theory]
    [InlineData(1, Severity.High)]
    [InlineData(5, Severity.High)]
    [InlineData(6, Severity.None)]
    public void Two_ideas_of_a_combination_meet_within_six_messages(int later, Severity expected)
    {
        var course = Follower.Follow(Course.Start, Small(0.1, "adult"), 10).Course;
        for (var between = 1; between < later; between++)
            course = Follower.Follow(course, Small(0.1), 10).Course;

        Assert.Equal(expected, Follower.Follow(course, Small(0.1, "secret"), 10).Found.Severity);
    }

    [Fact]
    public void A_combination_is_not_raised_again_by_a_message_that_adds_none_of_it()
    {
        var course = Follower.Follow(Follower.Follow(Course.Start, Small(0.1, "adult"), 10).Course, Small(0.1, "secret"), 10).Course;

        Assert.Equal(Severity.None, Follower.Follow(course, Small(0.1, "weather"), 10).Found.Severity);
    }

    [Fact]
    public void Ideas_without_any_likeness_are_everyday_words() =>
        Assert.Equal(Severity.None, Follower.Follow(Course.Start, Small(0, "adult", "secret"), 10).Found.Severity);

    [Fact]
    public void A_story_raises_nothing()
    {
        var story = Small(0.9, "adult", "secret") with { Subject = Subject.Hypothetical };

        Assert.Equal(Severity.None, Follower.Follow(new Course { Turn = 1, Weight = 3 }, story, 10).Found.Severity);
    }

    [Fact]
    public void Only_ideas_that_some_combination_asks_for_are_remembered()
    {
        var course = Follower.Follow(Course.Start, Small(0.2, "adult", "weather", "mother"), 10).Course;

        Assert.Equal("adult", Assert.Single(course.Ideas).Id);
    }

    [Fact]
    public void What_a_message_tells_by_itself_is_never_lowered()
    {
        var grave = new Assessment(Severity.Imminent, "suicide", Subject.Self, [new Signal("r", "suicide", Severity.Imminent, Subject.Self, 0, 3, "x")], []) { Weight = 1 };

        Assert.Equal(Severity.Imminent, Follower.Follow(Course.Start, grave, 10).Found.Severity);
    }

    private static Assessment Small(double weight, params string[] ideas) =>
        new(Severity.None, "none", Subject.Self, [], []) { Weight = weight, Ideas = ideas, LikelyCategory = "grooming" };
}
