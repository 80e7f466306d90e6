import "server-only";
import type { Db } from "@/db/client";
import { marksOf } from "@/db/repo/queue/marks";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { askStanding } from "@/lib/domain/order/questions";
import type { QueueItem } from "./queue-item";

/** Where a parcel is packed and handed over, two patients of the same initials must not be taken for each other. */
const isParcel = ({ state }: Pick<QueueItem, "state">) => state === "paid" || state === "dispensed";

/** The items of one page with what was last asked of the customer, and whether the prescription was seen before, for who may see prescriptions. */
export async function withMarks(
  db: Db,
  actor: Actor,
  items: readonly Omit<QueueItem, "asked" | "seenBefore">[],
): Promise<QueueItem[]> {
  const marks = await marksOf(
    db,
    items.map(({ orderNumber }) => orderNumber),
  );
  const seesPrescriptions = can(actor, "prescription:view", anything);
  return items.map((item) => {
    const found = marks.get(item.orderNumber);
    const asked = askStanding(
      (found?.questions ?? []).map(({ askedAt, dueAt, outcome }) => ({
        askedAt: new Date(askedAt),
        dueAt: new Date(dueAt),
        outcome,
      })),
    );
    return {
      ...item,
      patient: isParcel(item) ? (found?.patientName ?? item.patient) : item.patient,
      asked:
        asked === null
          ? null
          : { since: asked.askedAt.toISOString(), due: asked.dueAt.toISOString(), standing: asked.standing },
      seenBefore: seesPrescriptions && found?.seenBefore === true,
    };
  });
}
