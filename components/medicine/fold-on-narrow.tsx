"use client";

import { useEffect } from "react";

const folds = "details[data-fold]";

/**
 * Folds the sections of a long text on a phone. Only what lies below the window is folded, so that nothing moves under the eyes of somebody who
 * reads already. A link into a fold opens it in every browser, and paper gets everything.
 */
export function FoldOnNarrow() {
  useEffect(() => {
    const narrow = window.matchMedia("(max-width: 47.99rem)");
    const unfoldAll = () => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(folds)) fold.open = true;
    };
    const settle = () => {
      if (narrow.matches) foldBelow();
      else unfoldAll();
    };
    const follow = (event: MouseEvent) => {
      // A source that is shown in place leads nowhere.
      if (event.defaultPrevented) return;
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href^='#']") : null;
      if (link !== null) reveal(link.hash);
    };
    const arrive = () => reveal(window.location.hash)?.scrollIntoView();
    settle();
    narrow.addEventListener("change", settle);
    document.addEventListener("click", follow);
    window.addEventListener("hashchange", arrive);
    window.addEventListener("beforeprint", unfoldAll);
    window.addEventListener("afterprint", settle);
    return () => {
      narrow.removeEventListener("change", settle);
      document.removeEventListener("click", follow);
      window.removeEventListener("hashchange", arrive);
      window.removeEventListener("beforeprint", unfoldAll);
      window.removeEventListener("afterprint", settle);
    };
  }, []);
  return null;
}

/**
 * The browser says where the parts lie once it has laid the page out. Asked at once, and of what lies within them, it would have to lay out the whole
 * text, which it otherwise leaves until a reader comes near.
 */
function foldBelow(): void {
  const wanted = foldOf(target(window.location.hash));
  const folded = new Map([...document.querySelectorAll<HTMLDetailsElement>(folds)].map((fold) => [partOf(fold), fold]));
  const watch = new IntersectionObserver((parts) => {
    watch.disconnect();
    for (const { target: part, boundingClientRect } of parts) {
      const fold = folded.get(part);
      if (fold && fold !== wanted && boundingClientRect.top > window.innerHeight) fold.open = false;
    }
  });
  for (const part of folded.keys()) watch.observe(part);
}

const partOf = (fold: Element): Element => fold.parentElement ?? fold;

/** Opens the fold that an anchor lies in, or stands before; the element itself when something was opened. */
function reveal(hash: string): Element | null {
  const element = target(hash);
  const fold = foldOf(element);
  if (fold === null || fold.open) return null;
  fold.open = true;
  return element;
}

const target = (hash: string): Element | null => (hash.length > 1 ? document.getElementById(hash.slice(1)) : null);

const foldOf = (element: Element | null): HTMLDetailsElement | null =>
  element?.closest<HTMLDetailsElement>(folds) ?? element?.querySelector<HTMLDetailsElement>(folds) ?? null;
