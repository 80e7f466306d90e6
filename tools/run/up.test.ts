import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { settingNames } from "@/lib/platform/env-fields";
import { identitySettings } from "@/lib/platform/env-pharmacy";
import { stagingSettings } from "@/lib/platform/env-test-settings";
import { freePort } from "./up/ports";
import { testFolder } from "./up/test-folder";

/** Set to nothing, so that neither the shell of the tests nor a .env of this checkout decides. */
const nothing = Object.fromEntries(settingNames.map((name) => [name, ""]));

/** Only for starts that are refused: they end before anything is started. */
async function start(settings: Record<string, string>) {
  const child = spawn(process.execPath, ["tools/run/start.mjs"], {
    env: {
      PATH: process.env.PATH ?? "",
      HOME: process.env.HOME ?? "",
      ...nothing,
      ...settings,
      NODE_ENV: "production",
    },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 25_000,
  });
  const [said, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { code, said, lines: complaint.trimEnd().split("\n") };
}

/** What a real shop says of its refusal: JSON lines. */
function messages(lines: readonly string[]): string[] {
  const said = lines.map((line) => JSON.parse(line));
  for (const line of said) expect(line).toMatchObject({ level: "error", part: "start" });
  return said.map(({ msg }) => msg);
}

/** In a folder of the test; it does not exist before the start. */
const dataDir = () => path.join(testFolder(), "data");

describe("a start that is refused", () => {
  test("because a real shop's settings are missing names each of them and leaves no trace", async () => {
    const folder = dataDir();
    const { code, said, lines } = await start({ DEMO: "0", DATA_DIR: folder });
    const wanted = [
      "DATABASE_URL",
      "STRIPE_SECRET_KEY",
      "STRIPE_WEBHOOK_SECRET",
      "AUTH_SECRET",
      "STORAGE_KEY",
      "SMTP_URL",
    ];
    const named = messages(lines)
      .slice(1)
      .map((line) => /^- (\w+) is required/.exec(line)?.[1]);
    expect(named.sort()).toEqual([...wanted, ...identitySettings].sort());
    expect({ code, said }).toEqual({ code: 1, said: "" });
    expect(fs.existsSync(folder)).toBe(false);
  });

  test("because of a live key in the demo names it and does not repeat it", async () => {
    const folder = dataDir();
    const { code, lines } = await start({ DEMO: "1", DATA_DIR: folder, STRIPE_SECRET_KEY: "sk_live_51Secret" });
    expect(lines.slice(1)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^- STRIPE_SECRET_KEY is a live key/)]),
    );
    expect(lines.join("\n")).not.toMatch(/51Secret|STRIPE_API_BASE/);
    expect(code).toBe(1);
    expect(fs.existsSync(folder)).toBe(false);
  });

  test("because everybody could sign in to an open demo names the password", async () => {
    const folder = dataDir();
    const { code, lines } = await start({ DEMO: "1", HOST: "0.0.0.0", DATA_DIR: folder });
    expect(lines).toEqual([expect.any(String), expect.stringMatching(/^- DEMO_PASSWORD /)]);
    expect(code).toBe(1);
    expect(fs.existsSync(folder)).toBe(false);
  });

  test("because its port is taken says so in one line and starts nothing", async () => {
    const folder = dataDir();
    const server = net.createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as net.AddressInfo;
    const { code, said, lines } = await start({ PORT: String(port), DATA_DIR: folder });
    expect(lines).toEqual([expect.stringMatching(`^PORT ${port} is taken`)]);
    expect({ code, said }).toEqual({ code: 1, said: "" });
    expect(fs.readdirSync(folder).sort()).toEqual(["mailbox", "prescriptions", "stripe"]);
  });
});

describe("a real shop on a database of the demo", () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase();
    await db.database.read.execute(
      "insert into users (id, name, email, role, is_demo, created_at) values (gen_random_uuid(), 'Asha', 'asha@example.com', 'customer', true, now())",
    );
  });
  afterAll(() => db.drop());

  test("is refused, because everyone knows the passwords in it", async () => {
    const folder = dataDir();
    const { code, lines } = await start({
      ...stagingSettings,
      PORT: String(await freePort()),
      DATA_DIR: folder,
      DATABASE_URL: db.url,
    });
    expect(messages(lines)).toEqual([expect.stringMatching(/^DATABASE_URL .*accounts of the demo/)]);
    expect(code).toBe(1);
    expect(fs.existsSync(path.join(folder, "supervisor.lock"))).toBe(false);
  });
});
