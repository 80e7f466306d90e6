import fs from "node:fs";
import path from "node:path";
import { restock } from "./restock";
import { type Runtime, startStack } from "./stack";

/**
 * One shop for all tests that do not need to break it. Limits are off: hundreds of sign-ups come from one address here; no order of the demo is
 * large enough for two people to refund, so the limit is lower. With `E2E_DATA_DIR` the tests use the demo that runs on that folder instead (start
 * it with RATE_LIMITS=off and REFUND_TWO_PERSON_ABOVE=50000).
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  const running = process.env.E2E_DATA_DIR;
  if (running !== undefined) {
    process.env.E2E_STACK = JSON.stringify({ dataDir: running });
    const { appUrl } = JSON.parse(fs.readFileSync(path.join(running, "runtime.json"), "utf8")) as Runtime;
    await restock(appUrl);
    return undefined;
  }
  const stack = await startStack({ env: { RATE_LIMITS: "off", REFUND_TWO_PERSON_ABOVE: "50000" } });
  process.env.E2E_STACK = JSON.stringify({ dataDir: stack.dataDir });
  await restock(stack.appUrl);
  return async () => {
    await stack.stop();
    fs.rmSync(stack.dataDir, { recursive: true, force: true });
  };
}
