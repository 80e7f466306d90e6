import "server-only";
import { loadOrderForUpdate } from "@/db/repo/order";
import { lockReturn, markWrittenOff } from "@/db/repo/stock-return";
import { type WriteOffReturn, writeOffReturn } from "@/lib/contracts/refund";
import { can } from "@/lib/domain/access/can";
import { conflict, forbidden, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { endIfGone } from "./end-order";

/** Packs in quarantine were destroyed. There is no other way out of it. */
export const writeOffReturnCommand = command({
  name: "stock.written-off",
  duty: { action: "stock:write-off", without: forbidden },
  input: writeOffReturn,
  subject: ({ returnId }) => ({ subjectKind: "return", subjectId: returnId }),
  async run(work, { returnId }: WriteOffReturn) {
    const { tx, actor, now } = work;
    if (actor.kind === "visitor") return err(signedOut);
    const row = await lockReturn(tx, returnId);
    const known =
      row === null ? null : await loadOrderForUpdate(tx, row.orderNumber, (one) => can(actor, "order:view", one));
    if (row === null || known === null || actor.kind !== "staff") return err(notFound);
    if (!can(actor, "stock:write-off", known.order)) return err(forbidden);
    if (row.writtenOffAt !== null) return err(conflict("already-written-off"));
    await markWrittenOff(tx, returnId, actor.userId, now);
    const { orderNumber, packs } = row;
    const { version, events } = await endIfGone(work, orderNumber);
    return done(
      { orderNumber, version, returnId, packs },
      {
        event: "stock.written-off",
        subjectKind: "return",
        subjectId: returnId,
        orderNumber,
        details: { version, packs },
      },
      ...events,
    );
  },
});
