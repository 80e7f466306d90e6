import "server-only";
import { and, desc, eq, inArray, lt, notInArray, or, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orderSearches, searchStale, searchTerms } from "@/db/schema/order-search";
import { orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { payments } from "@/db/schema/payments";
import { users } from "@/db/schema/people";
import { registerEntries } from "@/db/schema/register";
import { asBeginning, type Findable, readQuery, termsOf } from "@/lib/domain/search/terms";
import type { SearchKeys, TermHash } from "@/lib/platform/search-key";

/** At most so many are shown of one search. */
export const foundMax = 20;

/** Makes the terms of up to `limit` orders anew whose words have changed. @returns how many were made. */
export async function refreshTerms(tx: Tx, { current }: SearchKeys, limit: number): Promise<number> {
  const some = tx.select().from(searchStale).limit(limit).for("update", { skipLocked: true });
  // The mark goes first: who changes a word meanwhile waits for this transaction and sets it again.
  const stale = await tx.delete(searchStale).where(inArray(searchStale.orderNumber, some)).returning();
  if (stale.length === 0) return 0;
  const found = await findables(
    tx,
    stale.map(({ orderNumber }) => orderNumber),
  );
  if (found.length > 0)
    await tx
      .insert(searchTerms)
      .values(
        found.map(({ placedAt, ...order }) => ({
          orderNumber: order.orderNumber,
          placedAt,
          terms: termsOf(order).map(current),
        })),
      )
      .onConflictDoUpdate({ target: searchTerms.orderNumber, set: { terms: sql`excluded.terms` } });
  return stale.length;
}

async function findables(tx: Tx, orderNumbers: string[]): Promise<(Findable & { readonly placedAt: Date })[]> {
  const rows = await tx
    .select({
      orderNumber: orders.orderNumber,
      placedAt: orders.placedAt,
      patient: patients.name,
      customer: users.name,
      email: users.email,
      address: orders.address,
      serial: registerEntries.serial,
      paymentId: payments.paymentIntentId,
      batches: sql<string[]>`array(
        select distinct b.batch_number from register_lines l join batches b on b.id = l.batch_id where l.order_number = ${orders.orderNumber}
      )`,
    })
    .from(orders)
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .innerJoin(users, eq(users.id, orders.customerId))
    .leftJoin(payments, eq(payments.orderNumber, orders.orderNumber))
    .leftJoin(registerEntries, eq(registerEntries.orderNumber, orders.orderNumber))
    .where(inArray(orders.orderNumber, orderNumbers));
  return rows.map(({ patient, customer, address, ...row }) => ({
    ...row,
    names: [patient, customer, address.name],
    phone: address.phone,
    pin: address.pin,
  }));
}

export interface FoundOrders {
  /** Those that have what was typed as a whole word first, each kind the newest first. */
  readonly orderNumbers: readonly string[];
  readonly isCut: boolean;
}

/** The orders that fit what was typed, at most `foundMax`. */
export async function findOrders(db: Db | Tx, { all }: SearchKeys, typed: string): Promise<FoundOrders> {
  const ways = readQuery(typed);
  const whole = all.flatMap((hash) => ways.map((words) => words.map((text) => hash({ text, whole: true }))));
  const begun = all.flatMap((hash) => ways.map((words) => words.map((word) => asTyped(hash, word))));
  const exact = await withTerms(db, whole, [], foundMax + 1);
  const rest = exact.length > foundMax ? [] : await withTerms(db, begun, exact, foundMax + 1 - exact.length);
  const found = [...exact, ...rest];
  return { orderNumbers: found.slice(0, foundMax), isCut: found.length > foundMax };
}

/** A word too short to be a beginning must be the whole of one. */
function asTyped(hash: TermHash, word: string): bigint {
  const beginning = asBeginning(word);
  return beginning === null ? hash({ text: word, whole: true }) : hash({ text: beginning, whole: false });
}

/**
 * Orders that have every term of one of the ways, the newest first. The server chooses between walking through the newest orders and its index of
 * terms by how rare a term is, so it must see the terms and know what is rare: they are spelt out, since a plan kept for parameters would be made
 * for no term in particular, and the column has larger statistics than others (migration 0063): with the usual ones it takes a word that one order
 * has for one that 3 in 1,000 have, and walks through a million orders to find it.
 */
export async function withTerms(
  db: Db | Tx,
  ways: readonly (readonly bigint[])[],
  except: readonly string[],
  limit: number,
): Promise<string[]> {
  if (ways.length === 0 || limit <= 0) return [];
  const { terms, orderNumber, placedAt } = searchTerms;
  const fits = or(...ways.map((way) => sql`${terms} @> ${sql.raw(`'{${way.join(",")}}'::bigint[]`)}`));
  const rows = await db
    .select({ orderNumber })
    .from(searchTerms)
    .where(and(fits, except.length === 0 ? undefined : notInArray(orderNumber, [...except])))
    .orderBy(desc(placedAt), desc(orderNumber))
    .limit(limit);
  return rows.map((row) => row.orderNumber);
}

/** So many orders are made findable before a search looks. More wait for the worker, which happens only after an upgrade or a change of key. */
export const refreshedFirst = 300;

/** Whether more orders than a search makes findable itself cannot be found yet. */
export async function isBehind(db: Db | Tx): Promise<boolean> {
  const stale = await db
    .select()
    .from(searchStale)
    .limit(refreshedFirst + 1);
  return stale.length > refreshedFirst;
}

/** All orders anew, for another key. */
export async function forgetTerms(tx: Tx): Promise<void> {
  await tx.execute(sql`insert into search_stale select order_number from orders on conflict do nothing`);
}

type Search = typeof orderSearches.$inferSelect;

export async function keepSearch(tx: Tx, search: Search): Promise<void> {
  await tx.insert(orderSearches).values(search);
}

/** Only for who made it, and for an hour. */
export async function keptSearch(db: Db, id: string, staffId: string): Promise<Search | null> {
  const [row] = await db.select().from(orderSearches).where(eq(orderSearches.id, id));
  return row?.staffId === staffId ? row : null;
}

export async function dropOldSearches(db: Db | Tx, now: Date): Promise<void> {
  await db.delete(orderSearches).where(lt(orderSearches.at, new Date(now.getTime() - 3_600_000)));
}
