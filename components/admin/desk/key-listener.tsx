"use client";

import { useEffect } from "react";
import { keyMeant } from "./desk-keys";
import { keysAreOn } from "./keys-switch";

/** Hears the single keys of the workbench and does what the button or link of the same `data-key` would do. */
export function KeyListener() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyMeant(event, isTyping(event.target));
      if (key === null || !keysAreOn() || document.querySelector("dialog[open]") !== null) return;
      const found = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
      if (found === null) return;
      event.preventDefault();
      follow(found);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return null;
}

const fields = "input:not([type=hidden]), select, textarea";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(fields));
}

/** A field gets the focus; a link within the page leads to the first field of its part; everything else is pressed. */
function follow(found: HTMLElement): void {
  if (found.matches(fields)) {
    found.focus();
    return;
  }
  const [, id] = /^#(.+)$/.exec(found.getAttribute("href") ?? "") ?? [];
  const part = id === undefined ? null : document.getElementById(id);
  if (part === null) {
    found.click();
    return;
  }
  const folded = part.closest("details");
  if (folded !== null) folded.open = true;
  part.scrollIntoView({ block: "start" });
  part.querySelector<HTMLElement>(fields)?.focus({ preventScroll: true });
}
