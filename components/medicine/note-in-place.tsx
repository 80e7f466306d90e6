"use client";

import { useEffect, useId, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import styles from "./note-in-place.module.css";

export interface NoteWords {
  readonly name: string;
  readonly close: string;
  /** The ways on to the lists. */
  readonly source: string;
  readonly word: string;
}

/**
 * Shows a source where its number is pressed, and a word's meaning at the word, from their entries in the lists at the end. They are links to
 * those lists, and stay so where there is no JavaScript and no popover. The browser closes it on Escape or a press elsewhere and gives the focus back.
 */
export function NoteInPlace({ words }: { readonly words: NoteWords }) {
  const note = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const [popover, body] = [note.current, place.current];
    if (popover === null || body === null || !("popover" in popover)) return;
    const unmark = () => {
      for (const link of document.querySelectorAll("[data-cited]")) link.removeAttribute("data-cited");
    };
    const press = (event: MouseEvent) => {
      if (event.target instanceof Element && popover.contains(event.target)) {
        // A way out of the note leaves it.
        if (event.target.closest("a") !== null) popover.hidePopover();
        return;
      }
      const link = noteLink(event);
      if (link === null) return;
      const entry = document.getElementById(link.hash.slice(1))?.firstElementChild;
      if (entry === null || entry === undefined) return;
      event.preventDefault();
      unmark();
      link.setAttribute("data-cited", "");
      body.replaceChildren(
        entry.cloneNode(true),
        wayToList(link.hash, link.dataset.note === "word" ? words.word : words.source),
      );
      popover.setAttribute("aria-label", nameOf(link));
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
  }, [words]);
  return (
    <div ref={note} id={id} popover="auto" role="dialog" aria-label={words.name} tabIndex={-1} className={styles.note}>
      <div ref={place} />
      <button
        type="button"
        popoverTarget={id}
        popoverTargetAction="hide"
        className={styles.close}
        aria-label={words.close}
      >
        <Icon name="cross" />
      </button>
    </div>
  );
}

/** Nothing for a press with a key held: that opens a tab or a window. */
function noteLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-note]") : null;
}

function nameOf(link: HTMLAnchorElement): string {
  const name = link.getAttribute("aria-label") ?? link.text;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function wayToList(hash: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = hash;
  link.className = String(styles.way);
  link.textContent = text;
  return link;
}
