import "server-only";
import { lockBatch, slugOfBatch } from "@/db/repo/batch";
import { lockSaleItems } from "@/db/repo/catalogue";
import { endWriteOffRequest, writeOffRequest } from "@/db/repo/write-off";
import { type DecideWriteOff, decideWriteOff } from "@/lib/contracts/stock";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { writeOffReasons } from "@/lib/domain/stock/write-off";
import { command, done } from "../command";
import { takeOut } from "./take-out";

/** A second person confirms that many packs leave the stock, or refuses it; who asked may only take it back. Judged again: packs may have left meanwhile. */
export const decideWriteOffCommand = command({
  name: "stock.write-off-refused",
  duty: { action: "stock:confirm", without: notFound },
  input: decideWriteOff,
  subject: ({ requestId }) => ({ subjectKind: "batch", subjectId: requestId }),
  async run(work, { requestId, decision }: DecideWriteOff) {
    const { tx, actor, now, today } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "stock:confirm", anything)) return err(notFound);
    const request = await writeOffRequest(tx, requestId);
    if (request === null) return err(notFound);
    if (request.endedAt !== null) return err(conflict("write-off-ended"));
    if (decision === "confirm" && request.askedBy === actor.userId)
      return err(conflict({ code: "second-person-needed", params: { case: "write-off" } }));
    await lockSaleItems(tx, [(await slugOfBatch(tx, request.batchId)) ?? ""], today);
    const batch = await lockBatch(tx, request.batchId);
    if (batch === null) throw new Error(`write-off ${requestId} names a batch that is not there`);
    const end = { endedBy: actor.userId, endedAt: now };
    if (decision === "refuse") {
      await endWriteOffRequest(tx, requestId, { ...end, outcome: "refused" });
      return done(
        { batchId: batch.id, onHandPacks: batch.onHandPacks, shortPacks: 0, requestId: requestId as string | null },
        {
          event: "stock.write-off-refused",
          subjectKind: "batch",
          subjectId: batch.id,
          details: { batchNumber: batch.batchNumber, packs: request.packs },
        },
      );
    }
    const reasons = writeOffReasons(request, batch, today);
    if (reasons.length > 0) return err(refused({ code: "stock-refused", params: { case: "write-off" } }, reasons));
    await endWriteOffRequest(tx, requestId, { ...end, outcome: "confirmed" });
    return takeOut(work, batch, { ...request, actorId: request.askedBy }, requestId);
  },
});
