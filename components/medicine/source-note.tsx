"use client";

import { useEffect, useId, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import styles from "./source-note.module.css";

/**
 * Shows a source where its number is pressed, from the entry in the list of sources. The numbers are links to that list, and stay so where there
 * is no JavaScript and no popover. The browser closes it on Escape or a press elsewhere and gives the focus back.
 */
export function SourceNote() {
  const note = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const [popover, body] = [note.current, words.current];
    if (popover === null || body === null || !("popover" in popover)) return;
    const unmark = () => {
      for (const link of document.querySelectorAll("[data-cited]")) link.removeAttribute("data-cited");
    };
    const press = (event: MouseEvent) => {
      const link = sourceLink(event);
      if (link === null) return;
      if (popover.contains(link)) {
        popover.hidePopover();
        return;
      }
      const entry = document.getElementById(link.hash.slice(1))?.firstElementChild;
      if (entry === null || entry === undefined) return;
      event.preventDefault();
      unmark();
      link.setAttribute("data-cited", "");
      body.replaceChildren(entry.cloneNode(true), wayToList(link.hash));
      popover.setAttribute("aria-label", `Source ${link.hash.replace("#source-", "")}`);
      if (popover.matches(":popover-open")) popover.hidePopover();
      popover.showPopover();
      popover.focus();
    };
    const toggle = () => {
      if (!popover.matches(":popover-open")) unmark();
    };
    document.addEventListener("click", press);
    popover.addEventListener("toggle", toggle);
    return () => {
      document.removeEventListener("click", press);
      popover.removeEventListener("toggle", toggle);
    };
  }, []);
  return (
    <div ref={note} id={id} popover="auto" role="dialog" aria-label="Source" tabIndex={-1} className={styles.note}>
      <div ref={words} />
      <button
        type="button"
        popoverTarget={id}
        popoverTargetAction="hide"
        className={styles.close}
        aria-label="Close the source"
      >
        <Icon name="cross" />
      </button>
    </div>
  );
}

/** Nothing for a press with a key held: that opens a tab or a window. */
function sourceLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#source-']") : null;
}

function wayToList(hash: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = hash;
  link.className = String(styles.way);
  link.textContent = "In the list of sources";
  return link;
}
