import "server-only";
import { substanceOfLines } from "@/content/medicines";
import { type DeadlineRow, deadlineFactsOfOrder, saveDeadlines } from "@/db/repo/deadline";
import { policyFor } from "@/lib/domain/dispensing/policy";
import { deadlineOf } from "@/lib/domain/order/deadline";
import { effectiveCategory } from "@/lib/domain/patient/patient";
import type { Work } from "../command";

/** After the hold, the state, the category or what was typed of the prescription changed: the order's deadlines follow. */
export async function keepDeadlines(work: Work, orderNumber: string): Promise<void> {
  await keep(work, await deadlineFactsOfOrder(work.tx, orderNumber));
}

async function keep({ tx, settings, today }: Work, rows: readonly DeadlineRow[]): Promise<void> {
  for (const row of rows) {
    const { state, holdUntil, writtenOn } = row;
    const deadlines = deadlineOf(
      policyFor(substanceOfLines([row]).rules, settings.jurisdiction, today, settings.profile),
      {
        state,
        holdUntil,
        writtenOn,
        category: effectiveCategory(row.categoryConfirmed),
      },
      settings.pharmacy.timeZone,
    );
    if (!same(row.deadlineAt, deadlines.deadlineAt) || !same(row.windowEndsAt, deadlines.windowEndsAt))
      await saveDeadlines(tx, row.orderNumber, deadlines);
  }
}

const same = (left: Date | null, right: Date | null) => left?.getTime() === right?.getTime();
