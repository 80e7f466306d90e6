import type { ReactNode } from "react";
import { Hidden } from "@/components/form/hidden";
import styles from "./workbench.module.css";

/** What every form of the workbench carries: which order, as seen in which version, and a key that keeps a repeat from acting twice. */
export interface OrderFormBasis {
  readonly orderNumber: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

export interface OrderFormProps {
  readonly basis: OrderFormBasis;
  /** The last part of the request's address, and the name under which a refused form finds back. */
  readonly act:
    | "ask"
    | "decision"
    | "transcription"
    | "dispense"
    | "hand-over"
    | "category"
    | "identity"
    | "check-payment"
    | "claim"
    | "release"
    | `desk/${"set-aside" | "take-up-again" | "escalate" | "answer" | "notes" | "calls"}`;
  readonly name: string;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly children: ReactNode;
}

export function OrderForm({ basis, act, name, values = {}, children }: OrderFormProps) {
  const { orderNumber, version, idempotencyKey } = basis;
  return (
    <form method="post" action={`/api/admin/orders/${orderNumber}/${act}`} className={styles.form} autoComplete="off">
      <Hidden values={{ ...values, form: name, seenVersion: version, idempotencyKey: `${name}-${idempotencyKey}` }} />
      {children}
    </form>
  );
}
