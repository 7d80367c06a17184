using PreventionBot.Conversations.Masking;

namespace PreventionBot.Conversations.Tests.Masking;

/// <summary>The table beside this file says what staff see of what a young person wrote.</summary>
public sealed class MaskingTests
{
    private static readonly Masker _masker = new(TimeProvider.System);

    public static TheoryData<string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string>();
            foreach (var columns in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Masking", "masking.tsv"))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t')))
            {
                lines.Add(columns[0], columns[1] == "=" ? columns[0] : columns[1]);
            }

            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Staff_see_contact_details_as_placeholders_and_everything_else_as_it_was_written(string written, string shown) =>
        Assert.Equal(shown, _masker.Mask(written).Text);
}
