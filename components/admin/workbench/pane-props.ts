import type { StaffActor } from "@/lib/domain/access/actor";
import type { FormState } from "@/lib/entry/form-state";
import type { ClinicalAidView } from "@/lib/queries/admin/clinical-aid";
import type { DeskReading } from "@/lib/queries/admin/desk";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import type { OrderFormBasis } from "./order-form";

export interface BenchProps {
  readonly view: AdminOrderView;
  readonly desk: DeskReading;
  /** Null for who has no part in it (a manager). */
  readonly clinical: ClinicalAidView | null;
  readonly staff: StaffActor;
  readonly form: FormState;
  /** The view of the queue the reader came from, as it stands in an address; empty for the whole queue. */
  readonly from: string;
  readonly timeZone: string;
  readonly idempotencyKey: string;
  readonly askedPage: string | undefined;
  readonly askedBatches: number;
}

/** What the panes share: the order, who looks at it, and what a refused form brings back. */
export interface PaneProps extends BenchProps {
  readonly basis: OrderFormBasis;
}
