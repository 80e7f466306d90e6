"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type MouseEvent, type RefObject, useEffect, useState, useTransition } from "react";
import { routes } from "@/lib/routes";

export interface QueueMoves {
  /** Another view was asked for and has not come yet. */
  readonly isMoving: boolean;
  /** For an element around links and forms that lead from one view to another; all of them work without it. */
  readonly hear: {
    readonly onClickCapture: (event: MouseEvent) => void;
    readonly onSubmit: (event: FormEvent) => void;
  };
}

/** Goes to another view of the queue and knows that it is on the way. Whatever leads elsewhere, or into another tab, is left alone. */
export function useQueueMoves(): QueueMoves {
  const router = useRouter();
  const [isMoving, start] = useTransition();
  const go = (event: MouseEvent | FormEvent, address: string) => {
    event.preventDefault();
    start(() => router.push(address));
  };
  return {
    isMoving,
    hear: {
      onClickCapture: (event) => {
        const address = addressOfClick(event);
        if (address !== null) go(event, address);
      },
      onSubmit: (event) => {
        const form = event.target as HTMLFormElement;
        if (form.method === "get" && isQueue(form.action)) go(event, routes.queue(chosenIn(form)));
      },
    },
  };
}

function addressOfClick(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (link === null || !isQueue(link.href)) return null;
  return routes.queue(new URL(link.href).search.slice(1));
}

function isQueue(href: string): boolean {
  const url = new URL(href);
  return url.origin === window.location.origin && url.pathname === routes.queue();
}

/** What the browser would have sent, without the empty choices. */
function chosenIn(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value !== "") query.set(name, value);
  return query.toString();
}

const patienceMs = 150;

/**
 * The height of what stands in `box`, in px, once a move has taken longer than a blink: as high must stand what is shown meanwhile, so that
 * nothing below it jumps. Null while nothing has to be shown.
 */
export function useHeldHeight(isMoving: boolean, box: RefObject<HTMLElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    if (!isMoving) return setHeight(null);
    const timer = setTimeout(() => setHeight(box.current?.offsetHeight ?? 0), patienceMs);
    return () => clearTimeout(timer);
  }, [isMoving, box]);
  return isMoving ? height : null;
}
