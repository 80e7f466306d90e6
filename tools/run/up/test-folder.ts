import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder that goes with the test. */
export function testFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "up-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const modeOf = (file: string) => (fs.statSync(file).mode & 0o777).toString(8);
