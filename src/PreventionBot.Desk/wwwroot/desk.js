// The few things that .NET in the browser cannot do: see src/PreventionBot.Desk/Page/PageScript.cs.

let unsaved = false;

window.addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});

export function guard(value) {
  unsaved = value;
}

export function watchSight(target) {
  const tell = () => target.invokeMethodAsync("Seen", !document.hidden);
  document.addEventListener("visibilitychange", tell);
  tell();
}

// The key has to be stopped before the browser adds the line break, and .NET hears of it only afterwards.
// On a touch keyboard Enter stays a line break: the button is beside the thumb.
export function enterSubmits(field) {
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    if (!event.ctrlKey && matchMedia("(pointer: coarse)").matches) return;
    event.preventDefault();
    field.form.requestSubmit();
  });
}

export function show(id) {
  const line = document.getElementById(id);
  line?.scrollIntoView({ block: "center" });
  line?.focus({ preventScroll: true });
}
