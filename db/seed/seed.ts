import "server-only";
import { isCatalogueEmpty } from "@/db/repo/shop";
import { hashPassword } from "@/lib/auth/password";
import type { LiveDeps } from "@/lib/entry/deps";
import { seedOrders } from "./orders";
import { seedPeople } from "./people";
import { seedShelf } from "./shelf";

/** Fills an empty demo: people and shelf in one transaction, then orders taken through the shop's own commands. Does nothing to a filled one. */
export async function seed(live: LiveDeps): Promise<void> {
  if (!live.settings.demo || !(await isCatalogueEmpty(live.database))) return;
  const passwordHash = await hashPassword(live.env.demoPassword);
  const now = live.clock.now();
  await live.database.inTransaction(async (tx) => {
    await seedPeople(tx, passwordHash, now);
    await seedShelf(tx, now);
  });
  // The demo's papers are drawn here: a first start waits for no virus scanner, which judges them later like any other.
  await seedOrders({ ...live, scanner: null, settings: { ...live.settings, unscannedFiles: "allow" } });
}
