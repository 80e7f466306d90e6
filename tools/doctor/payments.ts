import type { Database } from "@/db/client";
import { discrepancyFigures, lastComparison } from "@/db/repo/payment-discrepancy";
import type { Finding } from "./finding.mjs";

const about = "payments";

/** The house's figure for payments: differences from Stripe's record that nobody has explained, which should be none. */
export async function paymentsFinding(database: Database): Promise<Finding> {
  const { open, unexplained } = await discrepancyFigures(database.read);
  const compared = (await lastComparison(database.read))?.startedAt.toISOString() ?? "never";
  const words = `${unexplained} unexplained differences from Stripe's record, ${open} open; last compared: ${compared}`;
  if (unexplained === 0) return { level: "ok", about, words };
  return {
    level: "problem",
    about,
    words,
    mend: "read /admin/payments as a manager or a pharmacist, and write the cause",
  };
}
