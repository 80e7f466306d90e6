import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { testFolder } from "@/tools/run/up/test-folder";

/** What the check looks at, to be changed. */
function copyOfCheckout(): string {
  const copy = fs.realpathSync(testFolder());
  for (const name of [
    "db",
    "lib",
    "content/words",
    "tools/gate/check-migrations.mjs",
    "tools/run/installed.mjs",
    "package.json",
    "tsconfig.json",
  ]) {
    fs.cpSync(name, path.join(copy, name), { recursive: true });
  }
  fs.symlinkSync(path.resolve("node_modules"), path.join(copy, "node_modules"), "dir");
  return copy;
}

function check(checkout: string, ...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ["tools/gate/check-migrations.mjs", ...args], {
    cwd: checkout,
    encoding: "utf8",
  });
  return { status, problems: stderr.trim().split("\n").filter(Boolean) };
}

const migrationsOf = (checkout: string) => {
  const folder = path.join(checkout, "db", "migrations");
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".sql"));
  return { folder, files: files.sort() };
};

test("a migration that landed may neither change nor go, and a freeze does not help", { timeout: 60_000 }, () => {
  const checkout = copyOfCheckout();
  const { folder, files } = migrationsOf(checkout);
  const [first = "", second = ""] = files;
  fs.appendFileSync(path.join(folder, first), "-- changed\n");
  fs.rmSync(path.join(folder, second));
  const wanted = expect.arrayContaining([
    `${first} has landed and was changed: write a new migration instead`,
    `${second} has landed and is gone`,
  ]);
  expect(check(checkout, "--freeze")).toEqual({ status: 1, problems: wanted });
  expect(check(checkout)).toEqual({ status: 1, problems: wanted });
});

test("a new migration must be recorded", { timeout: 60_000 }, () => {
  const checkout = copyOfCheckout();
  fs.writeFileSync(path.join(migrationsOf(checkout).folder, "9999_new.sql"), "select 1;\n");
  const unrecorded = "9999_new.sql is not recorded: npm run freeze-migrations";
  expect(check(checkout).problems).toContain(unrecorded);
  expect(check(checkout, "--freeze").problems).not.toContain(unrecorded);
  const frozen = fs.readFileSync(path.join(checkout, "db", "migrations", "frozen.json"), "utf8");
  expect(frozen).toContain("9999_new.sql");
});

const drift =
  "db/schema is not what the migrations make: NODE_OPTIONS=--conditions=react-server npx drizzle-kit generate --name what_it_does";

test("a schema that says more than its migrations is refused", { timeout: 60_000 }, () => {
  const checkout = copyOfCheckout();
  // As it stands it is good: the gate runs the check itself.
  fs.writeFileSync(
    path.join(checkout, "db", "schema", "more.ts"),
    'import { pgTable, text } from "drizzle-orm/pg-core";\nexport const more = pgTable("more", { name: text().primaryKey() });\n',
  );
  expect(check(checkout).problems).toContain(drift);
});

test("a renamed column, about which drizzle-kit would ask, is refused", { timeout: 60_000 }, () => {
  const checkout = copyOfCheckout();
  const file = path.join(checkout, "db", "schema", "people.ts");
  const before = fs.readFileSync(file, "utf8");
  const after = before.replace("registration: text()", "registrationNumber: text()");
  expect(after).not.toBe(before);
  fs.writeFileSync(file, after);
  expect(check(checkout).problems).toContain(drift);
});
