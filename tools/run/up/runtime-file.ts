import fs from "node:fs";
import path from "node:path";
import { readJson, writePrivately } from "./private-file";
import { identify, isSame, type ProcessIdentity } from "./process-identity";

export const partNames = ["web", "worker", "postgres", "sandbox"] as const;
export type PartName = (typeof partNames)[number];
type Pids = Partial<Record<PartName, number>>;

/** What tools on the same machine need to look into a running demo (tests, `npm run worker`). */
export interface RuntimeFacts {
  readonly appUrl: string;
  readonly databaseUrl: string;
  readonly stripeApiBase: string;
  readonly stripeSecretKey: string;
  readonly stripeWebhookSecret: string;
}

/**
 * Keeps on disk which processes run: `processes.json`, so that the next start finds what a kill -9 left behind, and in
 * the demo `runtime.json`, once all parts have started.
 */
export function openRuntimeFile(dataDir: string) {
  const runtimeFile = path.join(dataDir, "runtime.json");
  const processesFile = path.join(dataDir, "processes.json");
  const pids: Pids = {};
  let facts: RuntimeFacts | null = null;
  fs.rmSync(runtimeFile, { force: true }); // A killed shop's: whoever waits for ours would read that it runs already.

  const write = () => {
    const processes = Object.entries(pids).map(([name, pid]) => [name, identify(pid)]);
    writePrivately(processesFile, Object.fromEntries(processes));
    if (facts === null) return;
    const none = { web: null, worker: null, postgres: null, sandbox: null };
    writePrivately(runtimeFile, { ...facts, pids: { supervisor: process.pid, ...none, ...pids } });
  };
  return {
    started(name: PartName, pid: number) {
      pids[name] = pid;
      write();
    },
    publish(known: RuntimeFacts) {
      facts = known;
      write();
    },
    remove() {
      facts = null;
      for (const file of [runtimeFile, processesFile]) fs.rmSync(file, { force: true });
    },
  };
}

/** Those of the last supervisor's processes that still live. Only call with the lock of this DATA_DIR held. */
export function leftovers(dataDir: string): readonly (ProcessIdentity & { readonly name: PartName })[] {
  const found = readJson(path.join(dataDir, "processes.json")) ?? {};
  return partNames.flatMap((name) => {
    const { pid, birth } = (found[name] ?? {}) as Partial<ProcessIdentity>;
    if (pid === undefined || birth === undefined || !isSame({ pid, birth })) return [];
    return [{ name, pid, birth }];
  });
}
