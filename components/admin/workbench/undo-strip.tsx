"use client";

import { useEffect, useState } from "react";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/bench-decision";
import { carriedOf, type OrderFormBasis } from "./order-form";
import styles from "./reading.module.css";

export interface UndoStripProps {
  readonly basis: OrderFormBasis;
  readonly decision: "approve" | "decline";
  /** Milliseconds left when the page was drawn. */
  readonly leftMs: number;
}

/** The seconds in which a decision can still be taken back. Without scripts the button stands there, and the server says when it is too late. */
export function UndoStrip({ basis, decision, leftMs }: UndoStripProps) {
  const [left, setLeft] = useState(Math.ceil(leftMs / 1000));
  useEffect(() => {
    const end = performance.now() + leftMs;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1000))), 250);
    return () => clearInterval(timer);
  }, [leftMs]);
  if (left === 0) return null;
  const { orderNumber, version, idempotencyKey } = basis;
  return (
    <div className={styles.undo} role="status">
      <p>
        {decision === "approve"
          ? t("approvedTheCardIsChargedInSeconds", { left })
          : t("declinedTheHoldIsGivenBack", { left })}
      </p>
      <form method="post" action={`/api/admin/orders/${orderNumber}/undo`}>
        <Hidden
          values={{ ...carriedOf(basis), form: "undo", seenVersion: version, idempotencyKey: `undo-${idempotencyKey}` }}
        />
        <SubmitButton variant="secondary">{t("undo")}</SubmitButton>
      </form>
    </div>
  );
}
