import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { startChild } from "./child";
import { identify } from "./process-identity";
import { type Kept, keep, type Part, type Pauses, type Watch } from "./supervisor";

const pauses: Pauses = { firstMs: 20, longestMs: 80, wellAfterMs: 60_000 };

const live = ["-e", "setInterval(() => {}, 1000)"];
const die = ["-e", "process.exit(3)"];

/** The nth start runs the nth of `lives`, the last one for ever after. */
function part(...lives: (readonly string[] | Error)[]): Part {
  let starts = 0;
  return {
    name: "part",
    start: async () => {
      const args = lives[Math.min(starts, lives.length - 1)] ?? live;
      starts += 1;
      if (args instanceof Error) throw args;
      return startChild({ name: "part", args, env: process.env });
    },
  };
}

function watching() {
  const pids: number[] = [];
  const failures: { how: string; pauseMs: number }[] = [];
  const watch: Watch = {
    started: (_name, pid) => pids.push(pid),
    failed: (_name, how, pauseMs) => failures.push({ how, pauseMs }),
  };
  return { watch, pids, failures };
}

function stoppedAtTheEnd(kept: Kept): Kept {
  onTestFinished(() => kept.stop());
  return kept;
}

const kill = (pid: number | undefined) => process.kill(pid ?? Number.NaN, "SIGKILL");

describe("a part that ends by itself", () => {
  test("is started again, and says how it ended", async () => {
    const { watch, pids, failures } = watching();
    stoppedAtTheEnd(await keep(part(live), watch, pauses));
    kill(pids[0]);
    await expect.poll(() => pids.length).toBe(2);
    expect(pids[1]).not.toBe(pids[0]);
    expect(failures).toEqual([{ how: "SIGKILL", pauseMs: 20 }]);
  });

  test("waits longer after each death, up to a bound", async () => {
    const { watch, pids, failures } = watching();
    stoppedAtTheEnd(await keep(part(die, die, die, die, live), watch, pauses));
    await expect.poll(() => pids.length, { timeout: 20_000 }).toBe(5);
    expect(failures.map(({ pauseMs }) => pauseMs)).toEqual([20, 40, 80, 80]);
    expect(failures.every(({ how }) => how === "code 3")).toBe(true);
  });

  test("waits shortly again once it has been well", async () => {
    const { watch, pids, failures } = watching();
    const wellAfterMs = 2_000;
    stoppedAtTheEnd(await keep(part(die, die, live), watch, { ...pauses, wellAfterMs }));
    await expect.poll(() => pids.length, { timeout: 20_000 }).toBe(3);
    await delay(wellAfterMs + 100);
    kill(pids[2]);
    await expect.poll(() => pids.length).toBe(4);
    expect(failures.map(({ pauseMs }) => pauseMs)).toEqual([20, 40, 20]);
  });
});

describe("a start that fails", () => {
  test("is passed on when it is the first", async () => {
    const { watch, pids } = watching();
    await expect(keep(part(new Error("its port is taken")), watch, pauses)).rejects.toThrow("its port is taken");
    expect(pids).toEqual([]);
  });

  test("is tried again with growing pauses when it is a later one", async () => {
    const { watch, pids, failures } = watching();
    const taken = new Error("its port is taken");
    stoppedAtTheEnd(await keep(part(die, taken, taken, taken, live), watch, pauses));
    await expect.poll(() => pids.length, { timeout: 20_000 }).toBe(2);
    expect(failures).toEqual([
      { how: "code 3", pauseMs: 20 },
      { how: "its port is taken", pauseMs: 40 },
      { how: "its port is taken", pauseMs: 80 },
      { how: "its port is taken", pauseMs: 80 },
    ]);
  });
});

describe("a stop", () => {
  test("ends the process and starts none again", async () => {
    const { watch, pids, failures } = watching();
    const kept = await keep(part(live), watch, pauses);
    await kept.stop();
    await delay(200);
    expect(pids.length).toBe(1);
    expect(failures).toEqual([]);
    expect(identify(pids[0] ?? 0)).toBeNull();
  });

  test("during a pause ends the pause, too", async () => {
    const { watch, pids, failures } = watching();
    const kept = await keep(part(die, live), watch, { ...pauses, firstMs: 60_000, longestMs: 60_000 });
    await expect.poll(() => failures.length, { timeout: 10_000 }).toBe(1);
    const startedAtMs = performance.now();
    await kept.stop();
    expect(performance.now() - startedAtMs).toBeLessThan(5_000);
    expect(pids.length).toBe(1);
  });

  test("during a start ends what that start brings up", async () => {
    const { watch, pids, failures } = watching();
    const { start } = part(die, live);
    const slow: Part = { name: "slow", start: () => delay(pids.length === 0 ? 0 : 500).then(start) };
    const kept = await keep(slow, watch, pauses);
    await expect.poll(() => failures.length, { timeout: 10_000 }).toBe(1);
    await delay(100);
    await kept.stop();
    expect(pids.length).toBe(2);
    expect(identify(pids[1] ?? 0)).toBeNull();
  });
});
