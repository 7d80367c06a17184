using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>Markdown with front matter and Liquid, exactly what script files are written in.</summary>
internal static class ScriptMarkdown
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePreciseSourceLocation()
        .Use(new LiquidExtension())
        .Build();

    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, _pipeline);

    private sealed class LiquidExtension : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.BlockParsers.Insert(0, new LiquidLineParser());
            pipeline.InlineParsers.Insert(0, new LiquidSpanParser());
        }

        // Scripts are never rendered by Markdig, only read.
        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }
}
