import { spawn } from "node:child_process";

export interface Said {
  readonly code: number | null;
  readonly text: string;
}

/** `npm run staff -- …` beside the shop whose DATA_DIR this is. */
export function staffCommand(dataDir: string, ...args: readonly string[]): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["tools/run/command.mjs", "scripts/staff.ts", ...args], {
      env: { ...withoutSettings(), DATA_DIR: dataDir },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    const hear = (chunk: Buffer) => {
      text += chunk.toString();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, text }));
  });
}

function withoutSettings(): NodeJS.ProcessEnv {
  const { DEMO: _, DATABASE_URL: __, APP_URL: ___, ...rest } = process.env;
  return rest;
}

/** Where the shop of the tests keeps its data. */
export function sharedDataDir(): string {
  return String((JSON.parse(process.env.E2E_STACK ?? "{}") as { dataDir?: string }).dataDir);
}
