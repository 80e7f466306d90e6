"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Takes the keyboard and the screen reader to what just appeared. Without JavaScript the page starts at its top, where this stands. */
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
    <div ref={box} tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
