import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import {
  armFailpoint,
  droppable,
  FailpointReached,
  failpoint,
  failpoints,
  forgetFailpoints,
  hasFired,
  watchFailpoints,
} from "./failpoint";

afterEach(() => {
  forgetFailpoints();
  vi.unstubAllEnvs();
});

test("outside the suite a failpoint does nothing and gives nothing to wait for", () => {
  expect(failpoints.map((name) => failpoint(name))).toEqual(failpoints.map(() => undefined));
});

test("production refuses to be armed, but for the suite's own word", () => {
  vi.stubEnv("NODE_ENV", "production");
  expect(() => armFailpoint({ name: "command.saved", kind: "throw" })).toThrow(/production/);
  expect(failpoint("command.saved")).toBeUndefined();
  vi.stubEnv("FAULT_SUITE", "1");
  armFailpoint({ name: "command.saved", kind: "throw" });
  expect(() => failpoint("command.saved")).toThrow(FailpointReached);
});

test("a plan fires once: at its name, at what it is of, at its nth passing", async () => {
  armFailpoint({ name: "stripe.after-call", of: "capture", nth: 2, kind: "throw" });
  await failpoint("stripe.before-call", "capture");
  await failpoint("stripe.after-call", "openSession");
  await failpoint("stripe.after-call", "capture");
  expect(hasFired()).toBe(false);
  expect(() => failpoint("stripe.after-call", "capture")).toThrow("stripe.after-call of capture");
  expect(failpoint("stripe.after-call", "capture")).toBeUndefined();
  expect(hasFired()).toBe(true);
});

test("a hang waits, and then the work goes on", async () => {
  armFailpoint({ name: "job.taken", kind: "hang", hangMs: 1 });
  await expect(failpoint("job.taken", "sweep")).resolves.toBeUndefined();
});

test("a drop cuts the connections made since failpoints are watched, and no others", async () => {
  const socket = () => ({ destroy: vi.fn<() => void>(), once: () => undefined });
  const early = droppable(socket());
  watchFailpoints();
  const later = droppable(socket());
  armFailpoint({ name: "command.committed", kind: "drop" });
  await failpoint("command.committed");
  expect(later.destroy).toHaveBeenCalledOnce();
  expect(early.destroy).not.toHaveBeenCalled();
});

test("a plan in a file kills the process that passes it, and spares the one started next", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "failpoint-"));
  const file = path.join(folder, "plan.json");
  fs.writeFileSync(file, JSON.stringify({ name: "answer.made", kind: "kill" }));
  const script = 'import("./lib/platform/failpoint.ts").then(async (m) => { await m.failpoint("answer.made"); })';
  const start = () =>
    spawnSync(process.execPath, ["--import", "tsx", "-e", script], { env: { ...process.env, FAILPOINT_FILE: file } });
  expect(start().signal).toBe("SIGKILL");
  expect(start().status).toBe(0);
  fs.rmSync(folder, { recursive: true });
});
