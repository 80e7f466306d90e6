import "server-only";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { migrate } from "@/db/migrate";
import { startPostgres } from "@/tools/run/postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** Database `shop` of the cluster of this run, as its ordinary role, which may create databases. */
    databaseUrl: string;
    /** The same cluster as superuser. */
    databaseAdminUrl: string;
  }
}

/** One cluster for the whole run, with one migrated database that each test file clones (db/test-db.ts). */
export default async function startTestCluster(project: TestProject) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "shop-test-"));
  // Started by root, the server runs under another account, which must get through.
  await chmod(folder, 0o711);
  const server = await startPostgres({ dataDir: path.join(folder, "data"), durable: false });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(server.url);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide("databaseUrl", server.url);
  project.provide("databaseAdminUrl", server.adminUrl);
  return stop;
}

async function makeTemplate(url: string) {
  const owner = postgres(url, { max: 1, onnotice: () => undefined });
  await owner`create database template_shop`;
  await owner.end();
  const template = new URL(url);
  template.pathname = "/template_shop";
  await migrate(template.href);
}
