import "server-only";
import type { z } from "zod";
import { findOrders, isBehind, keepSearch, refreshedFirst, refreshTerms } from "@/db/repo/order-search";
import { orderSearch } from "@/lib/contracts/order-search";
import { anything, can } from "@/lib/domain/access/can";
import { readQuery } from "@/lib/domain/search/terms";
import { notFound, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import type { SearchKeys } from "@/lib/platform/search-key";
import { command, done } from "../command";

export interface SearchDone {
  readonly searchId: string;
  readonly orderNumbers: readonly string[];
  readonly isCut: boolean;
  /** Older orders cannot be found yet: the worker is still indexing them. */
  readonly isIncomplete: boolean;
}

/**
 * Finds orders by name, phone, e-mail, PIN, register number, payment, batch or the characters the panel shows. On record with what was found, not with
 * what was typed. What was typed is kept for an hour beside the result, so that the address of the result names nobody.
 */
export const searchOrdersCommand = (keys: SearchKeys) =>
  command<z.infer<typeof orderSearch>, SearchDone>({
    name: "order.searched",
    input: orderSearch,
    subject: () => ({ subjectKind: "order-search", subjectId: null }),
    async run({ tx, actor, now, newId }, { query }) {
      if (actor.kind === "visitor") return err(signedOut);
      if (actor.kind !== "staff" || !can(actor, "order:view", anything)) return err(notFound);
      if (readQuery(query).length === 0) {
        return err(refused("nothing-to-look-for", [{ code: "nothing-to-look-for", field: "query" }]));
      }
      await refreshTerms(tx, keys, refreshedFirst);
      const { orderNumbers, isCut } = await findOrders(tx, keys, query);
      const searchId = newId();
      await keepSearch(tx, { id: searchId, staffId: actor.userId, query, found: [...orderNumbers], isCut, at: now });
      return done(
        { searchId, orderNumbers, isCut, isIncomplete: await isBehind(tx) },
        {
          event: "order.searched",
          subjectKind: "order-search",
          subjectId: searchId,
          details: { found: orderNumbers },
        },
      );
    },
  });
