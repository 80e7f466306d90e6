// @ts-check
// The web server: Next behind a thin edge of our own. The edge believes nobody but the socket (and TRUSTED_PROXY_HOPS proxies):
// headers that Next or our code trust are dropped when a client sends them, and the client's address is written in one header.
import http from "node:http";
import compression from "compression";
import next from "next";
import { namesThisMachine } from "./demo-host.mjs";
import { withDoors } from "./doors.mjs";
import { withLateScripts } from "./late-scripts.mjs";
import { withLifetime } from "./lifetime.mjs";
import { withPublicPages } from "./public-pages.mjs";
import { dropUnreadableRouterHeaders } from "./router-headers.mjs";
import { endSilentConnections } from "./silent.mjs";
import { withDatabaseWatch, withUnavailablePages } from "./unavailable.mjs";
import { withWholeNotFound } from "./whole-not-found.mjs";

const port = Number(process.env.PORT || 3000);
const hostname = process.env.HOST || "127.0.0.1";
const dev = process.argv.includes("--dev");
// Not in next.config.js: what stands there is fixed when the shop is built, and the origin is known when it starts.
const isSecure = (process.env.APP_URL ?? "").startsWith("https:");
/** Set by the supervisor in either case (tools/run/up/settings.ts). */
const isDemo = process.env.DEMO === "1";
const hops = Number(process.env.TRUSTED_PROXY_HOPS || 0);

/** Headers by which past framework flaws let a client pose as the framework's own inner call. */
const neverFromOutside = [
  /^x-middleware-/,
  /^x-nextjs-/,
  /^x-invoke-/,
  /^x-matched-path$/,
  /^x-client-address$/,
  /^x-request-id$/,
  /^x-nonce$/,
  /^x-public-page$/,
  /^x-panel-page$/,
  /^x-failure-id$/,
];

/** By these the dev server's page gets the second half of each answer over its socket; without them every link and refresh hangs. Production has none. */
const devNeeds = dev ? ["x-nextjs-request-id", "x-nextjs-html-request-id"] : [];

const methods = new Set(["GET", "HEAD", "POST", "DELETE", "OPTIONS"]);

/** What no page or route of ours could be asked by; Next would answer it with a fault. @param {http.IncomingMessage} request */
function refusal(request) {
  const { method = "", url = "" } = request;
  if (isDemo && !namesThisMachine(request, hostname)) return 421;
  if (!methods.has(method)) return 405;
  try {
    return url.startsWith("/") && !decodeURIComponent(url.split("?")[0] ?? "").includes("\0") ? null : 400;
  } catch {
    return 400; // Not the percent-encoding of any text.
  }
}

/** next-auth reads this cookie and throws at one that is no address; we keep the way back elsewhere. @param {string} cookies */
const withoutCallback = (cookies) =>
  cookies
    .split(";")
    .map((cookie) => cookie.trim())
    .filter((cookie) => !/^(__Secure-)?authjs\.callback-url\s*=/.test(cookie))
    .join("; ");

/** @param {http.IncomingMessage} request */
function clean(request) {
  const { headers } = request;
  dropUnreadableRouterHeaders(headers);
  if (headers.cookie !== undefined) headers.cookie = withoutCallback(headers.cookie);
  for (const name of Object.keys(headers)) {
    if (!devNeeds.includes(name) && neverFromOutside.some((pattern) => pattern.test(name))) delete headers[name];
  }
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const socketAddress = request.socket.remoteAddress ?? "unknown";
  headers["x-client-address"] = hops > 0 ? (forwarded.at(-hops) ?? socketAddress) : socketAddress;
  if (hops > 0) return;
  for (const name of Object.keys(headers)) {
    if (name.startsWith("x-forwarded-") || name === "forwarded") delete headers[name];
  }
}

const server = http.createServer({
  requestTimeout: 11 * 60_000, // For a phone that sends five photos over a slow line.
  headersTimeout: 20_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
});
if (!dev) endSilentConnections(server, 60_000);
const app = next({ dev, hostname, port, turbopack: true, httpServer: server });
await app.prepare();
const draw = app.getRequestHandler();
if (!dev) server.on("upgrade", (_request, socket) => socket.destroy());
/** The parts that lib/entry/deps.ts keeps for the life of the process; there are none before the first request. */
const isDatabaseAway = () => Reflect.get(globalThis, "liveDeps")?.database.isAnswering === false;
/** Given by instrumentation.ts. In development it gives nothing and Next answers everything, so that what was edited is what runs. */
const doors = () => Reflect.get(globalThis, "doors");
const publicPages = () => Reflect.get(globalThis, "publicPages");
const pack = compression();
const drawLate = withLateScripts(draw);
/** Next leaves packing to us (next.config.js), as what is packed cannot be rewritten. The dev server's page needs its scripts at once. @type {typeof draw} */
const drawForOne = (request, response) => {
  pack(/** @type {any} */ (request), /** @type {any} */ (response), () => {});
  return (dev ? draw : drawLate)(request, response);
};
/** Filled by instrumentation.ts. @type {Set<string>} */
const databaseFailures = new Set();
Object.assign(globalThis, { databaseFailures });
const drawPage = withUnavailablePages(withWholeNotFound(drawForOne), databaseFailures);
const handle = withDatabaseWatch(withDoors(drawPage, doors), isDatabaseAway);
const answer = withPublicPages(handle, draw, publicPages);
/** @type {import("./lifetime.mjs").Listener} */
const listen = async (request, response) => {
  const refused = refusal(request);
  if (refused !== null) {
    response.writeHead(refused, {
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'",
    });
    response.end();
    return;
  }
  clean(request);
  if (isSecure) response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  try {
    await answer(request, response);
  } catch (error) {
    process.stderr.write(`${JSON.stringify({ level: "error", msg: "request failed", error: String(error) })}\n`);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
};
const endMs = Number(process.env.SHUTDOWN_SECONDS || 60) * 1_000;
server.on("request", withLifetime(server, listen, { drainMs: 1_000, endMs }));
server.on("error", (error) => {
  process.stderr.write(`${JSON.stringify({ level: "fatal", msg: "web server", error: String(error) })}\n`);
  process.exit(1);
});
server.listen(port, hostname, () => process.stdout.write(`web listening on http://${hostname}:${port}\n`));
