import type { ReactNode } from "react";
import { Hidden } from "@/components/form/hidden";
import { routes } from "@/lib/routes";
import styles from "./workbench.module.css";

/** What every form of the workbench carries: which order, as seen in which version, and a key that keeps a repeat from acting twice. */
export interface OrderFormBasis {
  readonly orderNumber: string;
  readonly version: number;
  readonly idempotencyKey: string;
  /** The view of the queue the reader came from: whoever sends a form stays in it. */
  readonly from?: string | undefined;
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
    | "copy"
    | "category"
    | "identity"
    | "check-payment"
    | "claim"
    | "release"
    | "refunds"
    | "return"
    | `desk/${"set-aside" | "take-up-again" | "escalate" | "answer" | "notes" | "calls" | "call-backs" | `call-backs/${string}/end`}`;
  readonly name: string;
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly children: ReactNode;
}

export function OrderForm({ basis, act, name, values = {}, children }: OrderFormProps) {
  const { orderNumber, version, idempotencyKey } = basis;
  const carried =
    act === "release" ? carriedOf(basis, routes.queue(basis.from)) : carriedOf(basis, undefined, parts[act]);
  return (
    <form method="post" action={`/api/admin/orders/${orderNumber}/${act}`} className={styles.form} autoComplete="off">
      <Hidden
        values={{
          ...values,
          ...carried,
          form: name,
          seenVersion: version,
          idempotencyKey: `${name}-${idempotencyKey}`,
        }}
      />
      {children}
    </form>
  );
}

/** Where on the page an act shows. */
const parts: Partial<Record<OrderFormProps["act"], string>> = {
  ask: "#asked",
  copy: "#copy",
  "desk/notes": "#notes",
  "desk/calls": "#notes",
  "desk/call-backs": "#call-backs",
};

/** What keeps the reader in their view of the queue after a form, sent or refused. Nothing for the whole queue: its addresses carry none. */
export function carriedOf({ orderNumber, from = "" }: OrderFormBasis, to?: string, part = "") {
  return from === "" ? {} : { from, returnTo: to ?? `${routes.adminOrder(orderNumber, { from })}${part}` };
}
