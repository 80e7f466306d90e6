// @ts-check
// A migration that has landed never changes, and the schema in code is the one the migrations make. `--freeze` records new ones.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "../run/installed.mjs";

const folder = path.join(root, "db", "migrations");
const frozenFile = path.join(folder, "frozen.json");

/** @type {Record<string, string>} */
const frozen = fs.existsSync(frozenFile) ? JSON.parse(fs.readFileSync(frozenFile, "utf8")) : {};
const present = Object.fromEntries(
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => [
      name,
      createHash("sha256")
        .update(fs.readFileSync(path.join(folder, name)))
        .digest("hex"),
    ]),
);

const problems = [];
for (const [name, hash] of Object.entries(frozen)) {
  if (present[name] === undefined) problems.push(`${name} has landed and is gone`);
  else if (present[name] !== hash) problems.push(`${name} has landed and was changed: write a new migration instead`);
}
if (process.argv.includes("--freeze") && problems.length === 0) {
  fs.writeFileSync(frozenFile, `${JSON.stringify(present, null, 2)}\n`);
} else {
  for (const name of Object.keys(present)) {
    if (frozen[name] === undefined) problems.push(`${name} is not recorded: npm run freeze-migrations`);
  }
}
problems.push(...drift());
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}

/** Lets drizzle-kit compare the schema with the last snapshot, in a copy. */
function drift() {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), "migrations-"));
  fs.cpSync(folder, copy, { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/drizzle-kit/bin.cjs", "generate", "--config", configFor(copy)],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "--conditions=react-server" },
    },
  );
  fs.rmSync(copy, { recursive: true });
  if (status !== 0) return [`drizzle-kit generate failed: ${stdout}${stderr}`];
  // Its code alone proves nothing: where it would ask about a rename and nobody can answer, it ends well without a migration.
  return stdout.includes("No schema changes")
    ? []
    : [
        "db/schema is not what the migrations make: NODE_OPTIONS=--conditions=react-server npx drizzle-kit generate --name what_it_does",
      ];
}

/** @param {string} out */
function configFor(out) {
  const file = path.join(out, "drizzle.config.json");
  const schema = fs
    .readdirSync(path.join(root, "db", "schema"))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => `./db/schema/${name}`);
  fs.writeFileSync(
    file,
    JSON.stringify({ dialect: "postgresql", casing: "snake_case", schema, out: path.relative(root, out) }),
  );
  return path.relative(root, file);
}
