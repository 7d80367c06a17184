using PreventionBot.Detection.Tests.Shipped;

namespace PreventionBot.Detection.Tests.Hostile;

public sealed class HostileInputTests
{
    private static readonly string[] Pieces =
    [
        "je veux mourir", "mon père me frappe", "j'ai fugué", "'", "*", "@", "$", "...", "\n", "\0", "\uD83D", "\uDE02", "\uFFFF",
        "\u200B", "\u200D", "\uFEFF", "\u202E", "\u2066", "\u2069", "e\u0301\u0301\u0301", "😂", "👨‍👩‍👧", "𝓶", "ﷺ", "١٨", "<18-99>", "{veut}",
        "[", ")", "|", "..3", "ａ", "ß", "İ", "ǅ", "Ω", "漢字", "s*i*c*i*d*e", "1h", "00000000000000000000", "jjjjjjjjj", "j'j'j'j'",
    ];

    [Fact]
    public void Nothing_throws_and_every_offset_stays_inside_the_message()
    {
        var random = new Random(20261123);
        for (var round = 0; round < 1500; round++)
        {
            var message = string.Concat(Enumerable.Range(0, random.Next(1, 60))
                .Select(_ => random.Next(4) == 0
                    ? ((char)random.Next(char.MaxValue + 1)).ToString()
                    : Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            var assessment = ShippedSignals.Detector.Assess(message);
            var all = assessment.Signals.Concat(assessment.Cancelled.Select(cancelled => cancelled.Signal));
            Assert.All(all, signal =>
            {
                Assert.InRange(signal.Length, 1, message.Length);
                Assert.InRange(signal.Start, 0, message.Length - signal.Length);
            });
        }
    }

    [Fact]
    public void Invisible_characters_inside_a_word_do_not_hide_it() => Assert.Equal(
        Severity.High, ShippedSignals.Detector.Assess("je v\u200Beux m\u00ADo\u2060u\u202Erir\uFE0F").Severity);

    [Fact]
    public void Of_a_long_message_both_ends_are_read_with_offsets_of_the_whole()
    {
        var message = "je veux mourir " + new string('x', 5000) + " j'ai fugué";
        var signals = ShippedSignals.Detector.Assess(message).Signals;
        Assert.Equal(
            ["j'ai fugué", "veux mourir"],
            signals.Select(signal => message.Substring(signal.Start, signal.Length)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_two_ends_of_a_long_message_are_not_read_as_neighbours()
    {
        var message = new string(' ', 993) + "je veux" + new string('x', 500) + new string(' ', 500) + "mourir" + new string(' ', 994);
        Assert.Equal(3000, message.Length);
        Assert.Equal(Severity.None, ShippedSignals.Detector.Assess(message).Severity);
    }

    [Fact]
    public void A_text_of_spaces_and_one_of_nothing_are_calm()
    {
        Assert.Equal(Severity.None, ShippedSignals.Detector.Assess("").Severity);
        Assert.Equal(Severity.None, ShippedSignals.Detector.Assess(new string(' ', 9000)).Severity);
    }
}
