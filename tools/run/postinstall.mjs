// @ts-check
// npm runs this after each install: our patches go in, and the stamp that start.mjs looks for is written.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { markInstalled, root } from "./installed.mjs";

const hasPatches =
  fs.existsSync(path.join(root, "patches")) &&
  fs.readdirSync(path.join(root, "patches")).some((name) => name.endsWith(".patch"));
if (hasPatches) {
  // A dependency, not a development one: an unpatched database driver loses transactions in production as well.
  const patchPackage = createRequire(import.meta.url).resolve("patch-package");
  const { status } = spawnSync(process.execPath, [patchPackage, "--error-on-fail"], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
markInstalled();
