import "server-only";
import type { Db } from "@/db/client";
import type { LoadedOrder } from "@/db/repo/order";
import type { SeenFile } from "@/db/repo/page-view";
import type { PeopleOfOrder } from "@/db/repo/patient";
import { type OtherOrderRow, ordersAlike, pagesSeenElsewhere } from "@/db/repo/prescription-match";
import type { OrderState } from "@/lib/domain/order/machine";
import { sameName } from "@/lib/domain/patient/name";
import type { MatchSignal } from "@/lib/domain/prescription/sameness";
import { sameWritten } from "@/lib/domain/prescription/written-paper";

export interface OtherOrder {
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly placedAt: Date;
  readonly capsulesSupplied: number;
  readonly sameAccount: boolean;
  readonly samePatient: boolean;
}

export interface SeenPage {
  readonly prescriptionId: string;
  readonly signal: MatchSignal;
  readonly likeness: number;
  readonly own: { readonly fileId: string; readonly number: number };
  readonly other: { readonly fileId: string; readonly number: number };
  readonly sameAccount: boolean;
  readonly orders: readonly OtherOrder[];
}

/** Where an order's prescription was met before, for staff with that duty. Names of others are compared, and not told. */
export interface SeenBeforeView {
  readonly prescriptionId: string;
  readonly pages: readonly SeenPage[];
  /** Orders in whose prescription the same was read, once this one was approved. */
  readonly written: readonly OtherOrder[];
  /** Orders of other accounts with the same phone or street. */
  readonly contact: readonly OtherOrder[];
  /** Supplied before by all orders that share a page or the writing. */
  readonly capsulesSupplied: number;
  readonly pagesNotCompared: number;
}

export async function seenBefore(
  db: Db,
  { order, decision }: LoadedOrder,
  files: readonly SeenFile[],
  { patient }: Pick<PeopleOfOrder, "patient">,
): Promise<SeenBeforeView> {
  const pages = await pagesSeenElsewhere(
    db,
    files.map(({ id }) => id),
  );
  const typed = decision?.transcription ?? null;
  const others = await ordersAlike(db, {
    prescriptionIds: [...new Set(pages.map((page) => page.prescriptionId))],
    typed,
    address: order.address,
    customerId: order.customerId,
    exceptOrder: order.orderNumber,
  });
  const onPages = others.filter(({ prescriptionId }) => pages.some((page) => page.prescriptionId === prescriptionId));
  const written = others.filter(
    ({ transcription }) => typed !== null && transcription !== null && sameWritten(transcription, typed),
  );
  const contact = others.filter(({ sameContact }) => sameContact);
  const told = (row: OtherOrderRow): OtherOrder => ({
    orderNumber: row.orderNumber,
    state: row.state,
    placedAt: row.placedAt,
    capsulesSupplied: row.capsulesSupplied,
    sameAccount: row.customerId === order.customerId,
    samePatient: sameName(row.patientName, patient.name) && row.birthDate === patient.birthDate,
  });
  const counted = new Map([...onPages, ...written].map((row) => [row.orderNumber, row.capsulesSupplied]));
  return {
    prescriptionId: order.prescriptionId,
    pages: pages.map(({ customerId, ...page }) => ({
      ...page,
      sameAccount: customerId === order.customerId,
      orders: onPages.filter((row) => row.prescriptionId === page.prescriptionId).map(told),
    })),
    written: written.map(told),
    contact: contact.map(told),
    capsulesSupplied: [...counted.values()].reduce((sum, capsules) => sum + capsules, 0),
    pagesNotCompared: files.flatMap(({ seenPages }) => seenPages).filter(({ hasSketch }) => !hasSketch).length,
  };
}
