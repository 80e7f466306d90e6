import { execFileSync } from "node:child_process";
import { type APIRequestContext, expect } from "@playwright/test";
import postgres from "postgres";
import type { Runtime, Stack } from "./stack";

export type PartName = Exclude<keyof Runtime["pids"], "supervisor">;

/** Ends a part as the kernel would when memory runs out, and waits until another process has taken its place. */
export async function kill(shop: Stack, part: PartName): Promise<void> {
  const killed = shop.runtime().pids[part];
  process.kill(killed, "SIGKILL");
  await expect.poll(() => shop.runtime().pids[part], { message: `a new ${part}`, timeout: 30_000 }).not.toBe(killed);
}

/** Stops every process of PostgreSQL where it stands, as a stalled disk does. @returns how to let them go on */
export function freezeDatabase(shop: Stack): () => void {
  const server = shop.runtime().pids.postgres;
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(server)], { encoding: "utf8" });
  const pids = [server, ...children.trim().split(/\s+/).map(Number)];
  for (const pid of pids) process.kill(pid, "SIGSTOP");
  return () => {
    for (const pid of pids) process.kill(pid, "SIGCONT");
  };
}

/** Ends PostgreSQL while nobody starts it again. @returns how to let it be started */
export function takeDatabaseAway(shop: Stack): () => void {
  const { supervisor, postgres: server } = shop.runtime().pids;
  process.kill(supervisor, "SIGSTOP");
  process.kill(server, "SIGQUIT");
  return () => process.kill(supervisor, "SIGCONT");
}

/** The shop says of itself that all is well. Between two processes nobody listens: that is waited through. */
export async function untilHealthy(api: APIRequestContext, timeout: number): Promise<void> {
  await expect(async () => {
    const answer = await api.get("/api/health", { timeout: 5_000 });
    expect(answer.status(), await answer.text()).toBe(200);
  }).toPass({ timeout, intervals: [100, 250, 500] });
}

/** The worker has nothing left to do, so what has not happened by now will not. */
export async function untilIdle({ databaseUrl }: Runtime): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1 });
  try {
    const waiting = async () => (await sql`select id from graphile_worker.jobs where attempts < max_attempts`).length;
    await expect.poll(waiting, { message: "no job waits", timeout: 60_000 }).toBe(0);
  } finally {
    await sql.end();
  }
}

/** Every session of an account has run out, as after its fourteen days. */
export async function runOutSessions({ databaseUrl }: Runtime, email: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1 });
  try {
    await sql`update sessions set expires = now() where user_id = (select id from users where email = ${email})`;
  } finally {
    await sql.end();
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
