import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { sessionFields } from "./harness";

const key = "sk_test_process";
const stateDir = mkdtempSync(join(tmpdir(), "sandbox-"));

describe("the sandbox as a process", () => {
  let child: ChildProcess | null = null;

  afterEach(() => {
    child?.kill("SIGKILL");
  });
  afterAll(() => rmSync(stateDir, { recursive: true }));

  const start = async (clockOffset = "0") => {
    const started = spawn(process.execPath, ["--import", "tsx", "tools/stripe/main.ts"], {
      env: {
        ...process.env,
        SANDBOX_PORT: "0",
        SANDBOX_STATE_DIR: stateDir,
        SANDBOX_SECRET_KEY: key,
        CLOCK_OFFSET: clockOffset,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    child = started;
    const [line] = await once(createInterface({ input: started.stdout }), "line");
    expect(line).toMatch(/^sandbox listening on http:\/\/localhost:\d+$/);
    return { process: started, url: String(line).split(" ").at(-1) ?? "" };
  };
  const api = async (url: string, path: string, body?: Record<string, string>) => {
    const init = body ? { method: "POST", body: new URLSearchParams(body) } : {};
    const answer = await fetch(`${url}${path}`, { ...init, headers: { authorization: `Bearer ${key}` } });
    return (await answer.json()) as Record<string, unknown>;
  };

  it("keeps what it holds through SIGKILL, moves with CLOCK_OFFSET, and ends cleanly on SIGTERM", async () => {
    const first = await start();
    const opened = await api(first.url, "/v1/checkout/sessions", sessionFields);
    first.process.kill("SIGKILL");
    await once(first.process, "exit");

    const second = await start(String(25 * 60 * 60));
    expect(await api(second.url, `/v1/checkout/sessions/${opened.id}`)).toMatchObject({
      id: opened.id,
      status: "expired",
    });
    second.process.kill("SIGTERM");
    expect(await once(second.process, "exit")).toEqual([0, null]);
  });
});
