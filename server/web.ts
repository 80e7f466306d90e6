import http from "node:http";
import compression from "compression";
import next from "next";
import { env } from "@/lib/platform/env";
import { databaseAnswers, failedForDatabase } from "@/lib/platform/signals";
import { publicPages } from "./editions";
import { clean, refusal } from "./incoming";
import { withLateScripts } from "./late-scripts";
import { withLifetime } from "./lifetime";
import type { Listener } from "./listener";
import { withPublicPages } from "./public-pages";
import { endSilentConnections } from "./silent";
import { withDatabaseWatch, withUnavailablePages } from "./unavailable";
import { withWholeNotFound } from "./whole-not-found";

// The web server: Next behind what it cannot do itself. In development Next answers everything it can, so that what was edited is what runs.

const { port, host, appUrl, demo, trustedProxyHops, shutdownSeconds } = env();
const dev = process.argv.includes("--dev");
const demoHost = demo ? host : null;
// Not in next.config.js: what stands there is fixed when the shop is built, and the origin is known when it starts.
const isSecure = appUrl.startsWith("https:");

const server = http.createServer({
  requestTimeout: 11 * 60_000, // For a phone that sends five photos over a slow line.
  headersTimeout: 20_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
});
if (!dev) endSilentConnections(server, 60_000);
const app = next({ dev, hostname: host, port, turbopack: true, httpServer: server });
await app.prepare();
const draw: Listener = app.getRequestHandler();
if (!dev) server.on("upgrade", (_request, socket) => socket.destroy());

let isDatabaseAway = false;
databaseAnswers.hear((isAnswering) => {
  isDatabaseAway = !isAnswering;
});
const databaseFailures = new Set<string>();
failedForDatabase.hear((id) => databaseFailures.add(id));

const pack = compression();
const drawLate = withLateScripts(draw);
/** Next leaves packing to us (next.config.js), as what is packed cannot be rewritten. The dev server's page needs its scripts at once. */
const drawForOne: Listener = (request, response) => {
  // It is written for Express, and takes of it only what Node.js has as well.
  const [asExpress, answerAsExpress] = [request, response] as unknown as Parameters<typeof pack>;
  pack(asExpress, answerAsExpress, () => undefined);
  return (dev ? draw : drawLate)(request, response);
};
const drawPage = withUnavailablePages(withWholeNotFound(drawForOne), databaseFailures);
const handle = withDatabaseWatch(drawPage, () => isDatabaseAway);
const answer = dev ? handle : withPublicPages(handle, draw, publicPages(env()));

const listen: Listener = async (request, response) => {
  const refused = refusal(request, demoHost);
  if (refused !== null) {
    response.writeHead(refused, {
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'",
    });
    response.end();
    return;
  }
  clean(request, { hops: trustedProxyHops, dev });
  if (isSecure) response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  try {
    await answer(request, response);
  } catch (error) {
    process.stderr.write(`${JSON.stringify({ level: "error", msg: "request failed", error: String(error) })}\n`);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
};
server.on("request", withLifetime(server, listen, { drainMs: 1_000, endMs: shutdownSeconds * 1_000 }));
server.on("error", (error) => {
  process.stderr.write(`${JSON.stringify({ level: "fatal", msg: "web server", error: String(error) })}\n`);
  process.exit(1);
});
server.listen(port, host, () => process.stdout.write(`web listening on http://${host}:${port}\n`));
