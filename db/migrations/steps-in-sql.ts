import { readdirSync, readFileSync } from "node:fs";

/** The steps that a trigger function of the migrations allows, as its newest version lists them: `from → to`. For tests that hold them against a table. */
export function stepsInSql(functionName: string): string[] {
  const all = readdirSync("db/migrations")
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => readFileSync(`db/migrations/${name}`, "utf8"))
    .join("\n");
  const newest = all.split(`function ${functionName}() returns`).at(-1)?.split("end $$;")[0] ?? "";
  const steps = [...newest.matchAll(/\('([a-z-]+)', '([a-z-]+)'\)/g)].map(([, from, to]) => `${from} → ${to}`);
  return [...new Set(steps)].sort();
}
