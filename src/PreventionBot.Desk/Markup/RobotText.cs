using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace PreventionBot.Desk.Markup;

/// <summary>Shows the robot's words as elements built one by one: no text ever becomes HTML.</summary>
public sealed class RobotText : ComponentBase
{
    /// <summary>Markdown as docs/wire.md allows it; default empty.</summary>
    [Parameter]
    public string Text { get; set; } = string.Empty;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var block in RobotMarkup.Parse(Text))
        {
            builder.OpenElement(0, block.IsList ? "ul" : "p");
            for (var at = 0; at < block.Lines.Count; at++)
                AddLine(builder, block, at);
            builder.CloseElement();
        }
    }

    private static void AddLine(RenderTreeBuilder builder, Block block, int at)
    {
        if (block.IsList)
        {
            builder.OpenElement(1, "li");
        }
        else if (at > 0)
        {
            builder.OpenElement(2, "br");
            builder.CloseElement();
        }

        foreach (var run in block.Lines[at])
            AddRun(builder, run);
        if (block.IsList)
            builder.CloseElement();
    }

    private static void AddRun(RenderTreeBuilder builder, Inline run)
    {
        if (run.Bold)
            builder.OpenElement(3, "strong");
        if (run.Italic)
            builder.OpenElement(4, "em");
        builder.AddContent(5, run.Text);
        if (run.Italic)
            builder.CloseElement();
        if (run.Bold)
            builder.CloseElement();
    }
}
