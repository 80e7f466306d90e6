import type http from "node:http";
import net from "node:net";
import { type Listener, pathOf } from "./listener";
import { tell } from "./unavailable";

/**
 * How the web server ends: it says so first (`/api/health` is 503, every answer closes its connection), then takes no more connections, and
 * leaves when the last request is answered. Whoever heeds the health is never cut off; a connection made in the very moment in which the
 * server stops to listen may be reset by the system, before anything was asked. After an error that nobody caught it leaves within a second, because what it holds in memory can no
 * longer be trusted; the supervisor starts a fresh one. A promise that was rejected with nobody waiting is only logged, by Next: React makes such while it
 * draws a page and asks after them later.
 */

interface Patience {
  readonly drainMs: number;
  readonly endMs: number;
}

const afterFault = { drainMs: 0, endMs: 1_000 };

export function withLifetime(server: http.Server, handle: Listener, patience: Patience): Listener {
  let isStopping = false;

  function stop(code: number, { drainMs, endMs }: Patience) {
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
