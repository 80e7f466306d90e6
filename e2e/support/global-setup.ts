import fs from "node:fs";
import { startStack } from "./stack";

/** One shop for all tests that do not need to break it. Limits are off: hundreds of sign-ups come from one address here. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const stack = await startStack({ env: { RATE_LIMITS: "off" } });
  process.env.E2E_STACK = JSON.stringify({ dataDir: stack.dataDir });
  process.env.E2E_URL = stack.appUrl;
  return async () => {
    await stack.stop();
    fs.rmSync(stack.dataDir, { recursive: true, force: true });
  };
}
