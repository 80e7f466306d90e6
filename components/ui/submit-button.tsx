"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "@/content/words/t";
import { type ButtonVariant, buttonClass } from "./button";

export interface SubmitButtonProps {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant | undefined;
  readonly wide?: boolean | undefined;
  /** Sent with the form when this button was the one pressed. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly formAction?: string | undefined;
  readonly workingWords?: string | undefined;
  readonly "data-key"?: string | undefined;
  readonly "aria-keyshortcuts"?: string | undefined;
}

/** A form whose answer never came (the person pressed Stop) can be sent again after this long; the server's idempotency key keeps it single. */
const giveUpMs = 20_000;

/**
 * Sends its form once. Without JavaScript it is a plain submit button. It goes out of action by `aria-disabled`, not `disabled`: a disabled
 * button loses the keyboard's place, and its name and value would be missing from the very form it sends.
 */
export function SubmitButton({
  children,
  variant = "primary",
  wide = false,
  workingWords = t("field.working"),
  ...rest
}: SubmitButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [sending, setSending] = useState<"no" | "by-this" | "by-another">("no");

  useEffect(() => {
    const form = button.current?.form;
    if (form == null) return;
    let sent = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rearm = () => {
      clearTimeout(timer);
      sent = false;
      setSending("no");
    };
    const onSubmit = (event: SubmitEvent) => {
      if (sent) return event.preventDefault();
      sent = true;
      // After the event: React's own handlers hear it later than this one, and a form they took over is not on its way.
      timer = setTimeout(() => {
        if (event.defaultPrevented) return rearm();
        setSending(event.submitter === button.current ? "by-this" : "by-another");
        timer = setTimeout(rearm, giveUpMs);
      });
    };
    form.addEventListener("submit", onSubmit);
    // The Back button restores the page as it was left, out of action.
    window.addEventListener("pageshow", rearm);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("submit", onSubmit);
      window.removeEventListener("pageshow", rearm);
    };
  }, []);

  return (
    <button
      ref={button}
      type="submit"
      className={buttonClass(variant, wide)}
      aria-disabled={sending !== "no" || undefined}
      aria-busy={sending === "by-this" || undefined}
      {...rest}
    >
      {sending === "by-this" ? workingWords : children}
    </button>
  );
}
