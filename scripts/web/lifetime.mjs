// @ts-check
import http from "node:http";
import net from "node:net";

/**
 * How the web server ends: it says so first (`/api/health` is 503, every answer closes its connection), then takes no more connections, and
 * leaves when the last request is answered. Whoever heeds the health is never cut off; a connection made in the very moment in which the
 * server stops to listen may be reset by the system, before anything was asked. After an error that nobody caught it leaves within a second, because what it holds in memory can no
 * longer be trusted; the supervisor starts a fresh one. A promise that was rejected with nobody waiting is only logged, by Next: React makes such while it
 * draws a page and asks after them later.
 */

/**
 * @typedef {{ readonly drainMs: number, readonly endMs: number }} Patience
 * @typedef {(request: http.IncomingMessage, response: http.ServerResponse) => unknown} Listener
 */

const usual = { drainMs: 1_000, endMs: 8_000 };
const afterFault = { drainMs: 0, endMs: 1_000 };

/**
 * @param {http.Server} server
 * @param {Listener} handle
 * @param {Patience} patience
 * @returns {Listener}
 */
export function withLifetime(server, handle, patience = usual) {
  let isStopping = false;

  /** @param {number} code @param {Patience} patience */
  function stop(code, { drainMs, endMs }) {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(code), endMs);
    setTimeout(() => {
      // Not the close() of HTTP servers: it cuts connections whose request has arrived and was not read yet. Those at rest are closed a
      // moment later, one by one as they come to rest.
      net.Server.prototype.close.call(server, () => process.exit(code));
      setInterval(() => server.closeIdleConnections(), 200);
    }, drainMs);
  }

  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => stop(0, patience));
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${JSON.stringify({ level: "fatal", part: "web", error: String(error?.stack ?? error) })}\n`);
    stop(1, afterFault);
  });

  return (request, response) => {
    if (!isStopping) return handle(request, response);
    response.shouldKeepAlive = false;
    if (saysWhetherToCome.has(pathOf(request))) return tell(response, { status: "failing", web: "stopping" });
    return handle(request, response);
  };
}

const saysWhetherToCome = new Set(["/api/health", "/api/health/ready"]);

const retryAfterSeconds = 5;

/**
 * While the database is frozen nothing is worth beginning: whoever asks is told so at once, before anything waits. Health, which tells the
 * culprit, and the files of the build pass.
 * @param {Listener} handle
 * @param {() => boolean} isAway
 * @returns {Listener}
 */
export function withDatabaseWatch(handle, isAway) {
  return (request, response) => {
    const path = pathOf(request);
    if (isHealth(path) || path.startsWith("/_next/") || !isAway()) return handle(request, response);
    const wantsPage = (request.headers.accept ?? "").includes("text/html");
    if (!path.startsWith("/api/") || wantsPage) return tellPage(response);
    const message =
      "The shop cannot reach its records at the moment, so nothing was changed. Try again in a few seconds.";
    return tell(response, { error: { code: "unavailable", message, reasons: [{ code: "unavailable", message }] } });
  };
}

/** @param {string} path */
const isHealth = (path) => path === "/api/health" || path.startsWith("/api/health/");

/** @param {http.IncomingMessage} request */
const pathOf = ({ url = "" }) => url.split("?")[0] ?? "";

const head = {
  "Cache-Control": "no-store, private",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Retry-After": String(retryAfterSeconds),
  "X-Content-Type-Options": "nosniff",
};

/** @param {http.ServerResponse} response @param {unknown} body */
function tell(response, body) {
  response.writeHead(503, { ...head, "Content-Type": "application/json" }).end(JSON.stringify(body));
}

/** @param {http.ServerResponse} response */
function tellPage(response) {
  response
    .writeHead(503, { ...head, "Content-Type": "text/html; charset=utf-8" })
    .end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>Try again in a moment</title><h1>Try again in a moment</h1>` +
        `<p>The shop cannot reach its records at the moment. Nothing was changed. Load this page again in a few seconds.</p></html>`,
    );
}
