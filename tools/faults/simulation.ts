import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import type { TestDatabase } from "@/db/test-db";
import { makeWorld, type World } from "@/lib/commands/test-world";
import { FailpointReached, forgetFailpoints, watchFailpoints } from "@/lib/platform/failpoint";
import { type Act, acts } from "./acts";
import { type Chance, chance } from "./chance";
import { begin, type History } from "./history";
import { askInvariants, type Broken, type LedgerRow } from "./invariants";
import { collect, machinery, settle } from "./machinery";

export const stepsOfHistory = 200;

export interface HistoryResult {
  readonly seed: number;
  readonly broken: readonly Broken[];
  /** How many orders ended in which state: a history in which nothing happens proves nothing. */
  readonly states: Readonly<Record<string, number>>;
  /** Failpoints that struck; beside them Stripe was silent now and then. */
  readonly faults: number;
  readonly ms: number;
}

/** A rule of the shop broken on purpose, to see whether the invariants notice (mutants.test.ts). */
export type Mutation = (history: History) => Promise<Partial<History>>;

/** One random history of 20 customers, 3 pharmacists and faults, to its rest; then the invariants. The seed alone decides. */
export async function liveHistory(
  database: TestDatabase,
  seed: number,
  options: { readonly steps?: number; readonly mutation?: Mutation } = {},
): Promise<HistoryResult> {
  const began = performance.now();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "history-"));
  const sql = postgres(database.adminUrl, { max: 1, onnotice: () => undefined });
  const world = await seededWorld(database, seed);
  let faults = 0;
  watchFailpoints({ fired: () => (faults += 1) });
  try {
    const plain = await begin(world, sql, seed, folder);
    const history = { ...plain, ...(await options.mutation?.(plain)) };
    for (let step = 0; step < (options.steps ?? stepsOfHistory); step++) await take(history);
    await settle(history);
    const { acknowledged } = history;
    const outside = { ledger: await ledgerOf(history), eventIds: [...history.eventIds], acknowledged };
    const rows = await sql<{ state: string; count: number }[]>`select state, count(*)::int from orders group by state`;
    const states = Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    return { seed, broken: await askInvariants(sql, outside), states, faults, ms: performance.now() - began };
  } finally {
    forgetFailpoints();
    await sql.end({ timeout: 1 });
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function seededWorld(database: TestDatabase, seed: number): Promise<World> {
  const world = await makeWorld(undefined, database);
  return { ...world, deps: { ...world.deps, newId: idsOf(chance(seed ^ 0x5eed)) } };
}

const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** Ids of our form that come from the seed, so that what is sorted by them is sorted the same. */
function idsOf({ upTo }: Chance): () => string {
  return () => letters[upTo(8)] + Array.from({ length: 25 }, () => letters[upTo(32)]).join("");
}

const everything = [...acts, ...machinery];
const shares = everything.reduce((sum, [share]) => sum + share, 0);

/** One step of somebody's. The fault it meets is theirs to see; what the shop makes of it is seen at the end. */
async function take(history: History): Promise<void> {
  const act = drawn(history.chance);
  try {
    await act(history);
  } catch (error) {
    if (!(error instanceof FailpointReached)) throw error;
  } finally {
    collect(history);
  }
}

function drawn({ upTo }: Chance): Act {
  let left = upTo(shares);
  for (const [share, act] of everything) {
    if (left < share) return act;
    left -= share;
  }
  throw new Error("the shares do not add up");
}

/** Asks until Stripe answers: failures that nobody met may still lie in wait. */
async function answered(ask: () => ReturnType<History["world"]["payments"]["payment"]>) {
  for (let tries = 0; tries < 50; tries++) {
    const found = await ask();
    if (found.ok) return found;
  }
  throw new Error("Stripe does not know its own payment");
}

async function ledgerOf({ world, paymentIds }: History): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  for (const id of paymentIds) {
    const found = await answered(() => world.payments.payment(id));
    const { status, orderNumber, amountCapturableMinor, amountReceivedMinor, amountRefundedMinor } = found.value;
    rows.push({
      paymentIntentId: id,
      orderNumber,
      status,
      capturable: amountCapturableMinor,
      received: amountReceivedMinor,
      refunded: amountRefundedMinor,
    });
  }
  return rows;
}
