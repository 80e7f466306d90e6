import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type PostgresOptions, type PostgresServer, startPostgres } from "@/tools/run/postgres";

let folder: string;
/** One cluster for all tests that do not need a fresh one: making it takes longer than starting it. */
let dataDir: string;
const started: PostgresServer[] = [];

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shop-launcher-"));
  // Open to the account that the server runs as when the tests run as root.
  fs.chmodSync(folder, 0o711);
  dataDir = path.join(folder, "data");
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function start(options: Partial<PostgresOptions> = {}) {
  const server = await startPostgres({ dataDir, durable: false, ...options });
  started.push(server);
  return server;
}

/** A parent of its own, to be killed. */
async function startInChild(): Promise<{ child: ChildProcess; pid: number }> {
  const script = `import { startPostgres } from "@/tools/run/postgres";
    startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false }).then(({ pid }) => process.send?.({ pid }));`;
  const file = path.join(folder, "parent.ts");
  fs.writeFileSync(file, script);
  const child = spawn(process.execPath, ["--import", "tsx", file], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, TSX_TSCONFIG_PATH: path.resolve("tsconfig.json") },
  });
  const [{ pid }] = await once(child, "message");
  return { child, pid };
}

async function query<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const keepNote = (url: string, words: string) =>
  query(url, (sql) => sql.unsafe(`drop table if exists note; create table note as select '${words}' as words`));
const readNote = async (url: string) => (await query(url, (sql) => sql`select words from note`))[0]?.words;

async function killChild(child: ChildProcess) {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

describe("the local server", () => {
  test("gives the application an ordinary role that owns its database, and keeps others out", async () => {
    const { url, adminUrl } = await start();
    const [role] = await query(
      url,
      (sql) => sql`select rolname, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls,
        pg_get_userbyid(datdba) as owner from pg_roles, pg_database
        where rolname = current_user and datname = current_database()`,
    );
    const powers = { rolsuper: false, rolcreatedb: true, rolcreaterole: false, rolbypassrls: false };
    expect(role).toEqual({ rolname: "shop", owner: "shop", ...powers });

    const [settings] = await query(
      adminUrl,
      (
        sql,
      ) => sql`select current_setting('data_checksums') as checksums, current_setting('listen_addresses') as address,
        current_setting('unix_socket_directories') as sockets, current_setting('password_encryption') as passwords`,
    );
    expect(settings).toEqual({ checksums: "on", address: "127.0.0.1", sockets: "", passwords: "scram-sha-256" });

    const guess = new URL(url);
    guess.password = "guess";
    await expect(query(guess.href, (sql) => sql`select 1`)).rejects.toMatchObject({ code: "28P01" });
    expect(fs.statSync(`${dataDir}.secrets.json`).mode & 0o077).toBe(0);
  });

  test("tells when it is gone, and comes back with its data after a crash", async () => {
    const server = await start({ durable: true });
    await keepNote(server.url, "before the crash");
    process.kill(server.pid, "SIGQUIT");
    expect(await server.exited).not.toBeUndefined();
    const again = await start();
    expect(again.pid).not.toBe(server.pid);
    expect(await readNote(again.url)).toBe("before the crash");
  });

  test("is shared by two starts at the same moment", async () => {
    const fresh = { dataDir: path.join(folder, "fresh") };
    const [one, other] = await Promise.all([start(fresh), start(fresh)]);
    expect(one.pid).toBe(other.pid);
    expect(one.url).toBe(other.url);
  });
});

describe("after its parent was killed", () => {
  test("the next start attaches to the orphan, and stops it in the end", async () => {
    const { child, pid } = await startInChild();
    await killChild(child);
    const server = await start();
    expect(server.pid).toBe(pid);
    await keepNote(server.url, "of the orphan");
    await server.stop();
    await expect(readNote(server.url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
    expect(await readNote((await start()).url)).toBe("of the orphan");
  });

  test("the next start recovers when the server was killed as well", async () => {
    const { child, pid } = await startInChild();
    process.kill(pid, "SIGKILL");
    await killChild(child);
    const server = await start();
    expect(server.pid).not.toBe(pid);
    expect(await query(server.url, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  test("a pid in the lock file that another program has by now does not stop the start", async () => {
    const server = await start();
    process.kill(server.pid, "SIGKILL");
    await server.exited;
    const lockFile = path.join(server.dataDir, "postmaster.pid");
    const [, ...rest] = fs.readFileSync(lockFile, "utf8").split("\n");
    fs.writeFileSync(lockFile, [process.pid, ...rest].join("\n"));
    expect((await start()).pid).not.toBe(process.pid);
  });
});

test("a server that another living process started is left to it", async () => {
  const { child, pid } = await startInChild();
  const server = await start();
  expect(server.pid).toBe(pid);
  await server.stop();
  expect(await query(server.url, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  await killChild(child);
  await (await start()).stop();
});

test("data whose passwords are gone is reported and left alone", async () => {
  const server = await start();
  await server.stop();
  fs.rmSync(`${dataDir}.secrets.json`);
  await expect(start()).rejects.toThrow("passwords");
  expect(fs.existsSync(path.join(dataDir, "PG_VERSION"))).toBe(true);
});
