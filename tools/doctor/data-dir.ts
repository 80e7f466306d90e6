import fs from "node:fs";
import path from "node:path";
import type { Finding } from "./finding.mjs";

const mebibyte = 2 ** 20;
/** An empty embedded database takes some 60 MiB, the demo's prescriptions a few more. */
const needed = 300 * mebibyte;
const comfortable = 2048 * mebibyte;

/** Whether DATA_DIR, or the folder that it would be made in, can be written, and has room. */
export function dataDirFindings(dataDir: string): Finding[] {
  const about = "DATA_DIR";
  const folder = nearestExisting(dataDir);
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
  } catch {
    const words = `${folder} cannot be written by this account`;
    return [{ level: "problem", about, words, mend: "give the folder to this account, or set another DATA_DIR" }];
  }
  if (!fs.statSync(folder).isDirectory()) {
    return [{ level: "problem", about, words: `${folder} is no folder`, mend: "set another DATA_DIR" }];
  }
  return [space(dataDir, folder)];
}

function space(dataDir: string, folder: string): Finding {
  const { bavail, bsize } = fs.statfsSync(folder);
  return spaceFinding(dataDir, bavail * bsize);
}

export function spaceFinding(dataDir: string, freeBytes: number): Finding {
  const about = "DATA_DIR";
  const words = `${dataDir} can be written, ${Math.floor(freeBytes / mebibyte)} MiB free`;
  if (freeBytes >= comfortable) return { level: "ok", about, words };
  const level = freeBytes < needed ? "problem" : "warning";
  return { level, about, words, mend: "make room, or set DATA_DIR to a folder on a larger disk" };
}

function nearestExisting(folder: string): string {
  return fs.existsSync(folder) ? folder : nearestExisting(path.dirname(folder));
}
