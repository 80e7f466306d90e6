"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys go from one order to the next while one of them has the focus; everywhere else they scroll as always. */
export function ArrowKeys({ selector, children }: { readonly selector: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const index = stops.findIndex((stop) => stop.contains(document.activeElement));
    if (index === -1) return;
    event.preventDefault();
    stops[step(index, stops.length)]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is operated; this only hears their keys.
    <div ref={box} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
