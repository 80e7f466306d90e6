// @ts-check
import { add, nothing } from "./count.mjs";

/** @typedef {{ readonly name: string, run(): Promise<import("./count.mjs").Count> }} Part */

/** @type {{ name: string, seconds: number }[]} */
const times = [];

/**
 * Parts one after another, or several such rows side by side.
 * @param {readonly (readonly Part[])[]} rows
 * @returns {Promise<import("./count.mjs").Count>} of all of them
 */
export async function runParts(rows) {
  const count = nothing();
  await Promise.all(
    rows.map(async (row) => {
      for (const { name, run } of row) {
        const began = performance.now();
        add(count, await run());
        times.push({ name, seconds: Math.round((performance.now() - began) / 1000) });
      }
    }),
  );
  return count;
}

/** How long each part took and all together, for whoever waits. */
export function timesOfParts() {
  const all = Math.round(performance.now() / 1000);
  return [...times, { name: "all", seconds: all }]
    .map(({ name, seconds }) => `${name}: ${Math.floor(seconds / 60)} min ${seconds % 60} s`)
    .join("\n");
}
