import { runningOn } from "@/tools/run/up/lock";
import { whyNotListen } from "@/tools/run/up/ports";
import type { Finding } from "./finding.mjs";

interface Shop {
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
}

/** Whether a shop runs on this DATA_DIR and is well; where none does, whether one could listen. `address`: of its web server. */
export async function shopFindings({ dataDir, port, host }: Shop, address: string): Promise<Finding[]> {
  const supervisor = runningOn(dataDir);
  if (supervisor !== null) return [await health(supervisor, address)];
  const none: Finding = { level: "ok", about: "shop", words: `none runs on ${dataDir}` };
  const obstacle = await whyNotListen(port, host);
  if (obstacle === null) return [none, { level: "ok", about: "port", words: `${port} is free on ${host}` }];
  return [none, { level: "problem", about: "port", ...obstacle }];
}

async function health(supervisor: number, address: string): Promise<Finding> {
  const about = "shop";
  const mend = "look at what its terminal says; Ctrl-C there and `npm start` start everything afresh";
  try {
    const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(10_000) });
    const words = await response.text();
    if (response.ok) return { level: "ok", about, words: `runs at ${address} (process ${supervisor}) and is well` };
    return {
      level: "problem",
      about,
      words: `runs (process ${supervisor}) and is not well: ${words.slice(0, 300)}`,
      mend,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      level: "problem",
      about,
      words: `runs (process ${supervisor}), but ${address} does not answer: ${reason}`,
      mend,
    };
  }
}
