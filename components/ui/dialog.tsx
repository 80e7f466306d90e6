"use client";

import { type ReactNode, useId, useRef } from "react";
import { t } from "@/content/words/t";
import { Button, type ButtonVariant } from "./button";
import styles from "./dialog.module.css";
import { Icon } from "./icon";

export interface DialogProps {
  readonly openLabel: ReactNode;
  /** A single key that presses the button, where a page listens for keys. */
  readonly openKey?: string | undefined;
  readonly openVariant?: ButtonVariant | undefined;
  readonly title: string;
  readonly closeLabel?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A button and the native dialog it opens: the browser keeps the focus inside, closes on Escape and gives the focus back. Opening needs
 * JavaScript, so nothing that a flow depends on may stand only in here.
 */
export function Dialog({
  openLabel,
  openKey,
  openVariant = "secondary",
  title,
  closeLabel = t("field.close"),
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button
        variant={openVariant}
        aria-haspopup="dialog"
        aria-keyshortcuts={openKey}
        data-key={openKey}
        onClick={() => dialog.current?.showModal()}
      >
        {openLabel}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <div className={styles.top}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            <Icon name="cross" />
            <span>{closeLabel}</span>
          </button>
        </div>
        {children}
      </dialog>
    </>
  );
}
