using PreventionBot.Detection.Tests.Assessing;
using PreventionBot.Detection.Tests.Shipped;

namespace PreventionBot.Detection.Tests.Normalising;

public sealed class NormaliserTests
{
    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in CaseFile.Rows("Normalising/cases.tsv"))
            data.Add(row[0], row[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_written_form_becomes_the_words_of_its_row(string written, string expected) => Assert.Equal(
        expected,
        string.Join(' ', ShippedSignals.Detector.Read(written).Reading.Tokens.Select(token => token.Text)));

    [Fact]
    public void Tokens_point_at_the_written_form_they_come_from()
    {
        const string message = "𝐣𝐞 veux\u200B t'embrasser";
        var tokens = ShippedSignals.Detector.Read(message).Reading.Tokens;
        Assert.Equal("𝐣𝐞", message[tokens[0].Start..tokens[0].End]);
        Assert.Equal("t'embrasser", message[tokens[^1].Start..tokens[^1].End]);
    }
}
