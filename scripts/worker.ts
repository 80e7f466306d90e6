import { loadLocalSettings } from "@/tools/run/local-settings";

// Alone in a terminal the demo's settings come from the running stack; under the supervisor they are in the environment already.
await loadLocalSettings();
const { whyForeign } = await import("@/tools/run/up/same-shop");
const { deps, livePayments } = await import("@/lib/entry/deps");
const { startWorker } = await import("@/lib/jobs/run");

const live = deps();
const foreign = await whyForeign(process.env);
if (foreign.length > 0) {
  process.stderr.write(`${foreign.join("\n")}\n`);
  process.exit(1);
}
const worker = await startWorker(
  { ...live, payments: livePayments(live.env, live.clock, "job") },
  live.env.databaseUrl,
);
process.stdout.write("worker at work\n");

let stopping = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void worker
      .stop()
      .then(() => live.database.close())
      .then(() => process.exit(0));
  });
}

/** The supervisor starts a fresh one; the jobs in flight are freed by its heartbeat. */
function die(error: string) {
  process.stderr.write(`${JSON.stringify({ level: "fatal", part: "worker", error })}\n`);
  process.exit(1);
}
process.on("uncaughtException", (error) => die(String(error?.stack ?? error)));
void worker.broken.then(die);
