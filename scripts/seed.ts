import { loadLocalSettings } from "@/tools/run/local-settings";

// Run by `npm start` on an empty demo, once the database and the sandbox are up.
await loadLocalSettings();
const { deps } = await import("@/lib/entry/deps");
const { seed } = await import("@/db/seed/seed");

const live = deps();
await seed(live);
await live.database.close();
process.exit(0);
