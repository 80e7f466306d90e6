import fs from "node:fs";
import path from "node:path";
import { test as base, expect } from "@playwright/test";
import type { Runtime } from "./stack";

/** Tests run in processes of their own; the address of the shop comes to them in the environment (global-setup.ts). */
export function sharedRuntime(): Runtime {
  const { dataDir } = JSON.parse(process.env.E2E_STACK ?? "{}") as { dataDir?: string };
  if (dataDir === undefined) throw new Error("no shop was started for the tests");
  return JSON.parse(fs.readFileSync(path.join(dataDir, "runtime.json"), "utf8")) as Runtime;
}

/** Every test also fails when a page logs an error or throws: a console is where broken scripts and refused content show. */
export const test = base.extend<{ quietConsole: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs; this one needs nothing.
  baseURL: async ({}, use) => use(sharedRuntime().appUrl),
  quietConsole: [
    async ({ page }, use) => {
      const loud: string[] = [];
      page.on("console", (message) => {
        // A refused or missing page is what some tests ask for; Chromium logs the status of each.
        if (
          message.type() === "error" &&
          !/the server responded with a status of (401|403|404|409|413|415|422)/.test(message.text())
        )
          loud.push(message.text());
      });
      page.on("pageerror", (error) => loud.push(String(error)));
      await use(undefined);
      expect(loud, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
