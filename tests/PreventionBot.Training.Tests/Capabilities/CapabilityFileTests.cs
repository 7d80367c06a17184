using PreventionBot.Detection;
using PreventionBot.Training.Capabilities;

namespace PreventionBot.Training.Tests.Capabilities;

public sealed class CapabilityFileTests
{
    [Fact]
    public void A_line_is_a_severity_a_category_and_a_text() => Assert.Equal(
        [
            new CapabilityCase("past", "fr", "violence", 2, null, "hier"),
            new CapabilityCase("past", "fr", "none", 0, null, "rien"),
            new CapabilityCase("past", "fr", "suicide", 3, Subject.Other, "elle"),
        ],
        CapabilityFile.Read(["# a comment", "2 violence | hier", "", "0 | rien", "3 suicide other | elle"], "past.fr"));

    [Fact]
    public void A_line_of_gender_is_two_cases() => Assert.Equal(
        [new CapabilityCase("masculine", "en", "suicide", 2, null, "he"), new CapabilityCase("feminine", "en", "suicide", 2, null, "she")],
        CapabilityFile.Read(["2 suicide | he | she"], "gender.en"));

    [Theory]
    [InlineData("past.fr", "no label")]
    [InlineData("past.fr", "4 violence | four is no severity")]
    [InlineData("past.fr", "2 | grave without a category")]
    [InlineData("past.fr", "0 violence | harmless with a category")]
    [InlineData("past.fr", "2 violence them | no such subject")]
    [InlineData("past.fr", "2 violence | a | pair")]
    [InlineData("gender.fr", "2 violence | no pair")]
    public void Another_line_is_refused_with_its_place(string name, string line)
    {
        var wrong = Assert.Throws<FormatException>(() => CapabilityFile.Read(["# first", line], name).ToList());

        Assert.StartsWith($"{name}.txt:2: expected ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(line, wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, null, Severity.High, Subject.Self, true)]
    [InlineData(3, null, Severity.High, Subject.Self, true)]
    [InlineData(2, null, Severity.Concern, Subject.Self, false)]
    [InlineData(2, Subject.Other, Severity.High, Subject.Self, false)]
    [InlineData(2, Subject.Other, Severity.Imminent, Subject.Other, true)]
    [InlineData(1, null, Severity.Concern, Subject.Self, true)]
    [InlineData(1, null, Severity.High, Subject.Self, false)]
    [InlineData(0, null, Severity.None, Subject.Hypothetical, true)]
    public void A_case_is_met_when_it_alarms_as_labelled_and_about_whom_it_asks(int severity, Subject? subject, Severity found, Subject about, bool isMet) =>
        Assert.Equal(isMet, new CapabilityCase("x", "fr", "x", severity, subject, "…").IsMetBy(new Assessment(found, "x", about, [], [])));
}
