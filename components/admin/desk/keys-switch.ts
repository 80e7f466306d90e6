const place = "workbench-keys";
const changed = "workbench-keys-changed";

/** Whether single keys act (WCAG 2.1.4). Kept in this browser; where nothing may be kept they stay on for the page. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(place) !== "off";
  } catch {
    return true; // A browser that keeps nothing throws here.
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(place);
    else localStorage.setItem(place, "off");
  } catch {
    return; // The same: the switch then has no effect, and shows that it has none.
  }
  window.dispatchEvent(new Event(changed));
}

/** Tells when the switch was turned. @returns how to stop hearing of it. */
export function onKeysSwitched(told: () => void): () => void {
  window.addEventListener(changed, told);
  return () => window.removeEventListener(changed, told);
}
