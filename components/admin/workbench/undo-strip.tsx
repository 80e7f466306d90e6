"use client";

import { useEffect, useRef, useState } from "react";
import { Shortcut } from "@/components/admin/desk/shortcut";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { carriedOf, type OrderFormBasis } from "./order-form";
import styles from "./transcription.module.css";

export interface UndoStripProps {
  readonly basis: OrderFormBasis;
  readonly decision: "approve" | "decline";
  /** Milliseconds left when the page was drawn. */
  readonly leftMs: number;
}

/**
 * The seconds in which a decision can still be taken back: at the top of the page and with the focus, because they are few. When they are over, it
 * says so in its place and keeps the focus. Without scripts the button stands there, and the server says when it is too late.
 */
export function UndoStrip({ basis, decision, leftMs }: UndoStripProps) {
  const [left, setLeft] = useState(Math.ceil(leftMs / 1000));
  const strip = useRef<HTMLElement>(null);
  useEffect(() => strip.current?.focus(), []);
  useEffect(() => {
    const end = performance.now() + leftMs;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000))), 250);
    return () => clearInterval(timer);
  }, [leftMs]);
  const { orderNumber, version, idempotencyKey } = basis;
  return (
    <section ref={strip} className={styles.undo} aria-labelledby="undo-left" tabIndex={-1} data-print="hide">
      <p id="undo-left">{left === 0 ? t("undoStrip.over") : leftWords(decision, left)}</p>
      {left > 0 && (
        <form method="post" action={`/api/admin/orders/${orderNumber}/undo`}>
          <Hidden
            values={{
              ...carriedOf(basis),
              form: "undo",
              seenVersion: version,
              idempotencyKey: `undo-${idempotencyKey}`,
            }}
          />
          <SubmitButton variant="secondary" data-key="u" aria-keyshortcuts="u">
            {t("undoStrip.undo")} <Shortcut of="u" />
          </SubmitButton>
        </form>
      )}
    </section>
  );
}

const leftWords = (decision: UndoStripProps["decision"], left: number): string =>
  decision === "approve" ? t("undoStrip.approved", { left }) : t("undoStrip.declined", { left });
