import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { copyCheckout } from "./support/checkout-copy";
import { type HeldOrder, heldOrder, orderOf } from "./support/orders";
import { client, customerPassword, signIn } from "./support/people";
import { isAlive, untilHealthy } from "./support/recovery";
import { cleanEnv, freePort, type Runtime, type Stack, startStack } from "./support/stack";

// How the shop starts and ends, whoever ends it. In turn, on one DATA_DIR.
test.describe.configure({ mode: "serial" });

const patienceMs = 360_000;
const nobody = 65_534;

let shop: Stack;
let order: HeldOrder;
let paper: Buffer;

test.beforeAll(async () => {
  test.setTimeout(patienceMs);
  shop = await startStack({ env: { RATE_LIMITS: "off" } });
  order = await heldOrder(shop.appUrl);
  paper = await paperSeenBy(order.api);
});

test.afterAll(async () => {
  await shop?.stop();
  if (shop) fs.rmSync(shop.dataDir, { recursive: true, force: true });
});

const again = () => startStack({ dataDir: shop.dataDir, env: { RATE_LIMITS: "off" } });

/** The shop is well, and the customer finds the order and the sealed page of its prescription as they were. */
async function expectAllThere(): Promise<void> {
  const api = await client(shop.appUrl);
  await untilHealthy(api, 1_000);
  await signIn(api, order.email, customerPassword);
  const before = {
    orderNumber: order.orderNumber,
    state: "awaiting-review",
    payment: { state: "authorised" },
    history: [{ event: "order.placed" }, { event: "payment.held" }],
  };
  expect(await orderOf(api, order.orderNumber)).toMatchObject(before);
  expect((await paperSeenBy(api)).equals(paper), "the prescription opens as before").toBe(true);
}

async function paperSeenBy(api: APIRequestContext): Promise<Buffer> {
  const page = await api.get(`/api/prescriptions/${order.prescriptionId}/files/${order.fileId}?page=1`);
  expect(page.status()).toBe(200);
  return page.body();
}

/** Nothing of an earlier start runs on unless the present one answers for it: an orphaned PostgreSQL is taken over, not started twice. */
async function expectAllEnded({ pids }: Runtime, present: readonly number[] = []): Promise<void> {
  const living = () => Object.entries(pids).filter(([, pid]) => isAlive(pid) && !present.includes(pid));
  await expect.poll(living, { message: "what still runs", timeout: 20_000 }).toEqual([]);
}

test("runtime.json is for its owner alone and names five living processes", () => {
  const { pids } = shop.runtime();
  expect(Object.keys(pids).sort()).toEqual(["postgres", "sandbox", "supervisor", "web", "worker"]);
  expect(Object.values(pids).filter(isAlive)).toHaveLength(5);
  expect(fs.statSync(path.join(shop.dataDir, "runtime.json")).mode & 0o777).toBe(0o600);
});

test("the start says how well the decoder of uploaded files is closed in", async () => {
  const said = () => fs.readFileSync(path.join(shop.dataDir, "start.log"), "utf8");
  await expect.poll(said).toMatch(/^ {2}Decoder {3}(full|partial): \S/m);
});

test("a second start on the same DATA_DIR ends with one line that names who holds it, and disturbs nothing", async () => {
  const before = shop.runtime();
  const second = await startAndFail({ DATA_DIR: shop.dataDir });
  expect(second.code).toBe(1);
  expect(second.lines).toHaveLength(1);
  expect(second.lines[0]).toContain(shop.dataDir);
  expect(second.lines[0]).toContain(String(before.pids.supervisor));
  expect(shop.runtime()).toEqual(before);
  await expectAllThere();
});

async function startAndFail(env: Record<string, string>): Promise<{ code: number | null; lines: string[] }> {
  const child = spawn(process.execPath, ["tools/run/start.mjs"], {
    env: { ...cleanEnv(), PORT: String(await freePort()), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const tooLong = setTimeout(() => child.kill("SIGTERM"), 20_000);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearTimeout(tooLong);
  return { code, lines: said.split("\n").filter((line) => line.trim() !== "") };
}

test("after kill -9 of the supervisor the next start simply works, with all data there", async () => {
  test.setTimeout(patienceMs);
  const before = shop.runtime();
  process.kill(before.pids.supervisor, "SIGKILL");
  shop = await again(); // At once, while what it left behind may still be ending.
  await expectAllThere();
  const present = Object.values(shop.runtime().pids);
  await expectAllEnded(before, present);
  expect(present.filter(isAlive)).toHaveLength(5);
});

test("SIGTERM to the supervisor ends every process it started and takes runtime.json away", async () => {
  test.setTimeout(patienceMs);
  const before = shop.runtime();
  process.kill(before.pids.supervisor, "SIGTERM");
  await shop.ended;
  expect(fs.existsSync(path.join(shop.dataDir, "runtime.json"))).toBe(false);
  await expectAllEnded(before);
  shop = await again();
  await expectAllThere();
});

test("after kill -9 of every process at once, as when the power fails, the next start simply works", async () => {
  test.setTimeout(patienceMs);
  const before = shop.runtime();
  const { supervisor, ...parts } = before.pids;
  for (const pid of [supervisor, ...Object.values(parts)]) process.kill(pid, "SIGKILL");
  shop = await again();
  await expectAllThere();
  await expectAllEnded(before);
});

test("an ordinary user starts the shop from a checkout of their own", async () => {
  test.skip(process.platform !== "linux", "Accounts are changed and looked up as Linux does.");
  test.skip(
    process.getuid?.() !== 0,
    "Only root can become another user; started by an ordinary one, every test here shows this.",
  );
  test.setTimeout(patienceMs);
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "ordinary-"));
  try {
    fs.chmodSync(home, 0o755);
    const root = copyCheckout(path.join(home, "shop"), nobody);
    const dataDir = path.join(home, "data");
    fs.mkdirSync(dataDir);
    fs.chownSync(dataDir, nobody, nobody);
    const ordinary = await startStack({ root, dataDir, uid: nobody, env: { HOME: home } });
    try {
      await untilHealthy(await client(ordinary.appUrl), 1_000);
      const file = fs.statSync(path.join(dataDir, "runtime.json"));
      expect([file.uid, file.mode & 0o777]).toEqual([nobody, 0o600]);
      for (const [part, pid] of Object.entries(ordinary.runtime().pids)) {
        expect(fs.statSync(`/proc/${pid}`).uid, `the account of ${part}`).toBe(nobody);
      }
    } finally {
      await ordinary.stop();
    }
  } finally {
    fs.rmSync(home, { recursive: true, force: true });
  }
});
