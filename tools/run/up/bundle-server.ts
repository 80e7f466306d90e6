import path from "node:path";
import { build } from "esbuild";

/** What the web server runs from: plain JavaScript, so that nothing compiles or rewrites modules while it starts and serves. */
export const webServerFile = path.join(".next", "web-server.mjs");

/** Makes it of server/web.ts and what that imports of ours, in a few hundredths of a second. Next's own build leaves `.next` empty, so after it. */
export async function bundleServer(): Promise<void> {
  await build({
    entryPoints: ["server/web.ts"],
    outfile: webServerFile,
    bundle: true,
    packages: "external",
    // It throws outside a bundle of server code; this is one.
    alias: { "server-only": path.resolve("node_modules/server-only/empty.js") },
    platform: "node",
    target: "node20.19",
    format: "esm",
    absWorkingDir: process.cwd(),
    logLevel: "silent",
  });
}
