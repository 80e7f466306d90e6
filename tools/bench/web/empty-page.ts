import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "../free-port";

export interface EmptyPage {
  readonly url: URL;
  readonly pid: number;
  /** Where Next wrote the page and its scripts. */
  readonly build: string;
  stop(): void;
}

/** In the checkout, as the linked packages must lie on the same disk; git does not see it. */
const folder = path.resolve(".data", `empty-page-${process.pid}`);

/** A page of one heading and one paragraph, prerendered and served by the same Next: the least that a page of `bytes` can cost. */
export async function startEmptyPage(bytes: number): Promise<EmptyPage> {
  fs.mkdirSync(path.join(folder, "app"), { recursive: true });
  const write = (file: string, text: string) => fs.writeFileSync(path.join(folder, file), text);
  // With packages of its own this is a project by itself: Next takes nothing from the shop around it.
  execFileSync("cp", ["-al", path.resolve("node_modules"), path.join(folder, "node_modules")]);
  write("package.json", '{ "private": true, "type": "module" }');
  write("next.config.mjs", "export default { poweredByHeader: false, turbopack: { root: import.meta.dirname } };");
  write(
    "app/layout.jsx",
    `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
  );
  // The text stands in the page twice, as in every page of Next's: once to be seen, once for its scripts.
  const words = "word ".repeat(Math.max(0, Math.round((bytes - 5_000) / 10)));
  write("app/page.jsx", `export default function Page() { return <main><h1>Empty</h1><p>${words}</p></main>; }`);
  const next = path.join(folder, "node_modules/next/dist/bin/next");
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" as const };
  const built = spawnSync(process.execPath, [next, "build"], { cwd: folder, env, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`the empty page was not built:\n${built.stdout}${built.stderr}`);
  const port = await freePort();
  const child = spawn(process.execPath, [next, "start", "-p", String(port)], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) if (/Ready/.test(line)) break;
  child.stdout.resume();
  return {
    url: new URL(`http://localhost:${port}/`),
    pid: child.pid ?? 0,
    build: path.join(folder, ".next"),
    stop: () => {
      child.kill();
      void once(child, "exit").then(() => fs.rmSync(folder, { recursive: true, force: true }));
    },
  };
}
