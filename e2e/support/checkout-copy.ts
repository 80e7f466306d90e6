import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/**
 * The checkout as somebody else would have cloned, installed and built it, so that nothing is built again. What is only read is linked, not copied,
 * where that is possible.
 * @param owner to whom all of it belongs but node_modules; else to whoever copies
 * @returns the folder
 */
export function copyCheckout(to: string, owner?: number): string {
  fs.mkdirSync(to, { recursive: true });
  const left = [".git", ".data", "node_modules", "test-results"];
  for (const name of fs.readdirSync(".").filter((entry) => !left.includes(entry))) {
    const filter = (source: string) => source !== path.join(".next", "cache");
    fs.cpSync(name, path.join(to, name), { recursive: true, verbatimSymlinks: true, filter });
  }
  if (owner !== undefined) execFileSync("chown", ["-R", `${owner}:${owner}`, to]);
  const modules = path.join(to, "node_modules");
  try {
    execFileSync("cp", ["-al", "node_modules", modules], { stdio: "ignore" });
  } catch {
    fs.rmSync(modules, { recursive: true, force: true });
    execFileSync("cp", ["-a", "node_modules", modules]);
  }
  return to;
}
