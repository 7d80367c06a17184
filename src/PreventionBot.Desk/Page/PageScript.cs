using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace PreventionBot.Desk.Page;

/// <summary>The few things of the page that only a script can do: <c>wwwroot/desk.js</c>.</summary>
internal sealed class PageScript(IJSRuntime script)
{
    private Task<IJSObjectReference>? _module;

    /// <summary>Tells <c>Seen(bool)</c> of the target whether somebody can see the page, now and at each change.</summary>
    public Task WatchSightAsync<T>(DotNetObjectReference<T> target)
        where T : class => CallAsync("watchSight", target);

    /// <summary>Has the browser ask before it leaves the page, as long as something would be lost.</summary>
    public Task GuardAsync(bool unsaved) => CallAsync("guard", unsaved);

    /// <summary>Makes the Enter key submit the form of a text field.</summary>
    public Task EnterSubmitsAsync(ElementReference field) => CallAsync("enterSubmits", field);

    /// <summary>Brings a line of the transcript into view and focuses it.</summary>
    public Task ShowAsync(string elementId) => CallAsync("show", elementId);

    private async Task CallAsync(string function, object argument)
    {
        _module ??= script.InvokeAsync<IJSObjectReference>("import", "./desk.js").AsTask();
        await (await _module).InvokeVoidAsync(function, argument);
    }
}
