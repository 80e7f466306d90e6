"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Takes the keyboard and the screen reader to what just appeared; without JavaScript the browser does, by `autofocus`. */
export function FocusOnRender({
  className,
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noAutofocus: what came back refused is where the person is; this is the way there without JavaScript.
    <div ref={box} tabIndex={-1} className={className} autoFocus>
      {children}
    </div>
  );
}
