import { systemClock } from "@/lib/platform/clock";
import { createSandbox } from "./server";

/** The sandbox as a process of its own. Settings come from the environment; the supervisor sets them all. */
async function main(): Promise<void> {
  const port = Number(process.env.SANDBOX_PORT || 12111);
  const sandbox = createSandbox({
    secretKey: process.env.SANDBOX_SECRET_KEY || "sk_test_sandbox",
    webhookSecret: process.env.SANDBOX_WEBHOOK_SECRET || "whsec_sandbox",
    webhookUrl: process.env.SANDBOX_WEBHOOK_URL || null,
    stateDir: process.env.SANDBOX_STATE_DIR || null,
    clock: systemClock(Number(process.env.CLOCK_OFFSET || 0)),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void sandbox.stop().then(() => process.exit(0));
    });
  }
  console.log(`sandbox listening on ${await sandbox.start(port)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? `sandbox: ${error.message}` : error);
  process.exit(1);
});
