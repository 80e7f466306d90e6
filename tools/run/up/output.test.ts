import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const printing = `
  console.log(JSON.stringify({ level: "warn", part: "elsewhere", msg: "its own line" }));
  console.log("web listening");
  console.error("Error: Failed query\\nof two lines\\n    at read (pages.js:12:11) {\\n  code: '42P01'\\n}");
  console.log("{ not JSON");
`;

/** What a supervisor prints that runs one child. */
async function supervised(setUp: string): Promise<string[]> {
  const script = `
    const { announce, complain, say, printJsonLines } = await import("./tools/run/up/output.ts");
    const { runToEnd } = await import("./tools/run/up/child.ts");
    ${setUp}
    say("start", "first");
    await runToEnd({ name: "web", args: ["-e", ${JSON.stringify(printing)}], env: process.env }, new AbortController().signal);
    announce(["", "  Shop  http://localhost:3000", ""]);
    complain("It does not start:\\n- PORT is none");
    process.exit(0);
  `;
  const node = ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", script];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, node);
  return `${stdout}${stderr}`.split("\n").slice(0, -1);
}

test("a real shop prints nothing but JSON lines, each with its part, and a message of several lines as one", async () => {
  const lines = (await supervised("printJsonLines();")).map((line) => JSON.parse(line));
  for (const line of lines) expect(Date.parse(line.time)).not.toBeNaN();
  const said = lines.map(({ time: _, ...line }) => line);
  const web = said.filter(({ part }) => part === "web");
  expect(web).toHaveLength(4);
  expect(web).toEqual(
    expect.arrayContaining([
      { level: "warn", part: "web", msg: "its own line" },
      { level: "info", part: "web", msg: "web listening" },
      {
        level: "error",
        part: "web",
        msg: "Error: Failed query\nof two lines\n    at read (pages.js:12:11) {\n  code: '42P01'\n}",
      },
      { level: "info", part: "web", msg: "{ not JSON" },
    ]),
  );
  expect(said.filter(({ part }) => part !== "web")).toEqual([
    { level: "info", part: "start", msg: "first" },
    { level: "info", part: "start", msg: "Shop  http://localhost:3000" },
    { level: "error", part: "start", msg: "It does not start:" },
    { level: "error", part: "start", msg: "- PORT is none" },
  ]);
});

test("a demo prints for a person: each line with the name of its part, a JSON line as it was", async () => {
  const lines = await supervised("");
  expect(lines).toContain('web      | {"level":"warn","part":"elsewhere","msg":"its own line"}');
  expect(lines).toContain("web      |     at read (pages.js:12:11) {");
  expect(lines).toContain("  Shop  http://localhost:3000");
  expect(lines).toContain("- PORT is none");
});
