import "server-only";
import { z } from "zod";
import { settleAlert } from "@/db/repo/alert";
import { releaseOf, updateRelease } from "@/db/repo/hold";
import { loadOrderForUpdate } from "@/db/repo/order";
import { notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, unchanged } from "../command";
import { tellStaff } from "./tell";

const recordRelease = z.object({
  orderNumber: z.string(),
  /** `no-answer`: Stripe could not be asked, and is asked again. */
  outcome: z.enum(["released", "nothing-to-release", "failed", "no-answer"]),
  problem: z.string().max(500).nullable(),
});

/** How many silent tries it takes until staff are told. */
const silentTriesMax = 3;

/** What came of trying to give a hold back. A hold that nobody gives back is somebody's money for days, so staff hear of it. */
export const recordReleaseCommand = command({
  name: "payment.release-tried",
  input: recordRelease,
  subject: ({ orderNumber }) => ({ subjectKind: "payment", subjectId: orderNumber, orderNumber }),
  async run(work, { orderNumber, outcome, problem }: z.infer<typeof recordRelease>) {
    const { tx, now } = work;
    if ((await loadOrderForUpdate(tx, orderNumber)) === null) return err(notFound);
    const release = await releaseOf(tx, orderNumber);
    if (release === null) return unchanged(null); // Ended before releases were written down.
    const attempts = release.attempts + 1;
    const isOver = outcome === "released" || outcome === "nothing-to-release";
    const state = outcome === "no-answer" ? "requested" : outcome;
    await updateRelease(tx, orderNumber, { state, attempts, triedAt: now, endedAt: isOver ? now : null, problem });
    const key = `hold-release:${orderNumber}`;
    if (isOver) await settleAlert(tx, key, null, now);
    else if (outcome === "failed" || attempts >= silentTriesMax) {
      const alert = { kind: "hold-not-released", params: { problem: problem ?? "none" } } as const;
      await tellStaff(work, orderNumber, key, alert);
    }
    if (outcome === "no-answer" || (release.state === state && !isOver)) return unchanged(null);
    const details = { state, attempts };
    return done(null, {
      event: "payment.release-tried",
      subjectKind: "payment",
      subjectId: orderNumber,
      orderNumber,
      details,
    });
  },
});
