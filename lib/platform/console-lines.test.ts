import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("each call of the console is one JSON line, and what an error carries of people is left out", async () => {
  const script = `
    const { logConsole } = await import("./lib/platform/console-lines.ts");
    logConsole();
    console.log("  \\u001b[1mNext.js\\u001b[22m", "%d", 16);
    console.error(" ⨯", new Error("Failed query: select $1\\nparams: asha@example.com"));
    console.warn("of", { name: "Asha", id: "p1" });
  `;
  const node = ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", script];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, node);
  expect(stderr).toBe("");
  expect(stdout).not.toMatch(/asha/i);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { level: "info", msg: "Next.js %d 16" },
    { level: "error", msg: "⨯", err: { message: "Failed query: select $1\nparams: [redacted]" } },
    { level: "warn", msg: 'of {"name":"[redacted]","id":"p1"}' },
  ]);
});
