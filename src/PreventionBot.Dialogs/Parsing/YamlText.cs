using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PreventionBot.Dialogs.Parsing;

/// <summary>YAML as read.</summary>
/// <param name="Root">Null when there is nothing, or when it cannot be read.</param>
/// <param name="Slip">Where reading stopped, the start when that is not known; null when it did not stop.</param>
internal sealed record YamlText(YamlNode? Root, Mark? Slip)
{
    public static YamlText Read(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            return new YamlText(null, exception.Start);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or OverflowException)
        {
            // YamlDotNet's scanner loses its own place on some broken texts instead of telling where it is.
            return new YamlText(null, Mark.Empty);
        }

        return new YamlText(stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null, null);
    }
}
