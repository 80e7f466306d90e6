import path from "node:path";
import { type Database, openDatabase } from "@/db/client";
import { migrate } from "@/db/migrate";
import { holdsDemoAccounts, isCatalogueEmpty, isInUse, markedMode, markMode } from "@/db/repo/shop";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { ShopMode } from "@/lib/platform/given-settings";
import { createPrivately, readJson } from "./private-file";

const setting = { demo: "DEMO=1", staging: "STAGING=1", live: "DEMO=0" } as const satisfies Record<ShopMode, string>;
const kind = { demo: "a demo", staging: "a staging shop", live: "a live shop" } as const satisfies Record<
  ShopMode,
  string
>;

/**
 * Brings the database up to date for this kind of shop and marks it as its own. Judged before anything is changed in it.
 * @returns whether its shelf is empty, or why this kind of shop must not run on it, naming the setting.
 */
export async function claimDatabase(
  url: string,
  mode: ShopMode,
): Promise<Result<{ readonly isEmpty: boolean }, string>> {
  const database = openDatabase(url);
  try {
    const refused = await whyNotOn(database, mode);
    if (refused !== null) return err(refused);
    await migrate(url);
    const marked = await markMode(database, mode, new Date());
    // Two first starts of different kinds at the same moment: the mark decides.
    if (marked !== mode) return err(otherKind(marked, mode));
    return ok({ isEmpty: await isCatalogueEmpty(database) });
  } finally {
    await database.close();
  }
}

/** Why this kind of shop must not run on this database; null: it may. */
export async function whyNotOn(database: Database, mode: ShopMode): Promise<string | null> {
  const isDemos = await holdsDemoAccounts(database);
  if (mode !== "demo" && isDemos) {
    return `DATABASE_URL names a database with accounts of the demo, whose password everyone knows. With ${setting[mode]} use a database of its own.`;
  }
  const marked = await markedMode(database);
  if (marked !== null) return marked === mode ? null : otherKind(marked, mode);
  if (mode !== "demo" || isDemos || !(await isInUse(database))) return null;
  return "DATABASE_URL names a database that a real shop uses: it holds people or a shelf, and none of the demo's accounts. With DEMO=1 use a database of its own.";
}

function otherKind(marked: ShopMode, mode: ShopMode): string {
  return `DATABASE_URL names a database that ${kind[marked]} was started on. With ${setting[mode]} use a database of its own.`;
}

const markFile = (dataDir: string) => path.join(dataDir, "real-shop.json");

/**
 * A real shop marks its DATA_DIR, so that a start that lost its settings, and would be a demo, is refused there.
 * @returns why a demo must not run on it; null: it may, or is none.
 */
export function claimDataDir(dataDir: string, mode: ShopMode): string | null {
  const marked = readJson(markFile(dataDir))?.mode;
  if (mode !== "demo") {
    createPrivately(markFile(dataDir), { mode, firstStartedAt: new Date().toISOString() });
    return null;
  }
  if (marked === undefined) return null;
  return `DATA_DIR (${dataDir}) belongs to ${marked === "staging" ? kind.staging : kind.live}, and these settings mean the demo. Set its settings again, or another DATA_DIR.`;
}
