import "server-only";
import type { Database } from "@/db/client";
import type { Clock } from "@/lib/platform/clock";
import type { Settings } from "@/lib/platform/settings";

/** What a query needs of the world: it reads, so it gets no ports. */
export interface QueryDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly settings: Settings;
}
