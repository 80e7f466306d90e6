import { loadLocalSettings } from "@/tools/run/local-settings";

// Run with the new key as STORAGE_KEY and the old one as STORAGE_KEY_PREVIOUS, while the shop runs with the same two. When it says that all
// is done, STORAGE_KEY_PREVIOUS can be taken away. It may be stopped at any time and started again.
await loadLocalSettings();
const { forgetTerms } = await import("@/db/repo/order-search");
const { deps } = await import("@/lib/entry/deps");
const { rewrapPages } = await import("@/lib/entry/rewrap-pages");

const live = deps();
let moved = 0;
try {
  for (
    let batch = await rewrapPages(live.database, live.keys);
    batch > 0;
    batch = await rewrapPages(live.database, live.keys)
  ) {
    moved += batch;
    process.stdout.write(`${moved} pages and originals moved to the current key\n`);
  }
  // What orders are found by is hashed under a key that comes from this one: the worker makes it anew.
  await live.database.inTransaction(forgetTerms);
  process.stdout.write(
    `Every page and original lies under the current key (${live.keys.currentId}); ${moved} were moved.\n`,
  );
} finally {
  await live.database.close();
}
