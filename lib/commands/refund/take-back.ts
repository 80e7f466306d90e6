import "server-only";
import { insertReturns, suppliedBatches } from "@/db/repo/stock-return";
import { type ReturnPacks, returnPacks } from "@/lib/contracts/refund";
import { batchOf, canReturn, returnReasons, type SuppliedBatch } from "@/lib/domain/refund/return";
import { conflict, forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { orderForChange } from "../order/standing";
import { endIfGone } from "./end-order";
import { tellStaff } from "./tell";

/**
 * Packs that were dispensed are here again. They go into quarantine and never back on the shelf: nobody knows how they were kept. The register's
 * line stands; the return is noted beside it. Giving the money back is a request of its own.
 */
export const takeBackCommand = command({
  name: "stock.returned",
  duty: { action: "stock:take-back", without: forbidden },
  input: returnPacks,
  subject: ({ orderNumber }) => ({ subjectKind: "return", subjectId: orderNumber, orderNumber }),
  async run(work, input: ReturnPacks) {
    const { tx, now, actor, newId } = work;
    const loaded = await orderForChange(work, "stock:take-back", input);
    if (!loaded.ok) return loaded;
    if (actor.kind !== "staff") throw new Error("only staff take packs back");
    const { orderNumber, reason, note } = input;
    if (!canReturn(loaded.value.order.state)) {
      return err(conflict({ code: "order-state", params: { case: "return" } }));
    }
    const supplied = await suppliedBatches(tx, orderNumber);
    const reasons = returnReasons(input.lines, supplied);
    if (reasons.length > 0) return err(refused("return-refused", reasons));
    const rows = perBatch(input, supplied).map(([batchId, packs]) => ({
      id: newId(),
      orderNumber,
      batchId,
      packs,
      reason,
      note,
      returnedBy: actor.userId,
      returnedAt: now,
    }));
    await insertReturns(tx, rows);
    const alert = { kind: "packs-came-back", params: {} } as const;
    await tellStaff(work, orderNumber, `returned:${rows[0]?.id ?? orderNumber}`, alert);
    const { version, state, events } = await endIfGone(work, orderNumber);
    const packs = rows.reduce((sum, row) => sum + row.packs, 0);
    return done(
      { orderNumber, version, state, returns: rows.map(({ id, packs: ofRow }) => ({ returnId: id, packs: ofRow })) },
      {
        event: "stock.returned",
        subjectKind: "return",
        subjectId: orderNumber,
        orderNumber,
        details: { version, packs, reason },
      },
      ...events,
    );
  },
});

/** One row a batch, however the request split it. */
function perBatch({ lines }: ReturnPacks, supplied: readonly SuppliedBatch[]): [string, number][] {
  const packs = new Map<string, number>();
  for (const line of lines.filter((one) => one.packs > 0)) {
    const batchId = batchOf(line, supplied)?.batchId;
    if (batchId === undefined) throw new Error("a batch was judged that is not in the register");
    packs.set(batchId, (packs.get(batchId) ?? 0) + line.packs);
  }
  return [...packs];
}
