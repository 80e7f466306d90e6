import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { settingNames } from "@/lib/platform/env-fields";
import { freePort } from "@/tools/run/up/ports";
import { testFolder } from "@/tools/run/up/test-folder";
import { isBad, line, summary } from "./finding.mjs";

const nothing = Object.fromEntries(settingNames.map((name) => [name, ""]));

async function doctor(settings: Record<string, string>) {
  const env = { ...process.env, ...nothing, NODE_ENV: "production" as const, ...settings };
  const run = promisify(execFile)(process.execPath, ["tools/doctor/doctor.mjs"], { env });
  return run.then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
  );
}

test("a machine on which the demo would start has no problems", async () => {
  const { code, stdout } = await doctor({ DATA_DIR: testFolder(), PORT: String(await freePort()) });
  expect(stdout).toMatch(/^0 problems, /m);
  expect(code).toBe(0);
  for (const about of [
    "Node.js",
    "lock file",
    "installation",
    "settings",
    "DATA_DIR",
    "storage key",
    "database",
    "port",
    "decoder",
  ]) {
    expect(stdout).toMatch(new RegExp(`^(ok|warning) +${about} `, "m"));
  }
});

test("settings that would be refused are problems by name, each with what to do", async () => {
  const { code, stdout } = await doctor({ DEMO: "0" });
  expect(stdout).toMatch(/^problem +settings +STRIPE_WEBHOOK_SECRET .*\n +-> set STRIPE_WEBHOOK_SECRET/m);
  expect(code).toBe(1);
});

test("a warning alone is no reason to fail", () => {
  const warning = { level: "warning", about: "clock", words: "runs ahead", mend: "set it back" } as const;
  expect(isBad([warning])).toBe(false);
  expect(isBad([warning, { ...warning, level: "problem" }])).toBe(true);
  expect(summary([warning])).toBe("0 problems, 1 warnings, 0 fine");
  expect(line(warning)).toMatch(/^warning {2}clock {9}runs ahead\n +-> set it back$/);
});
