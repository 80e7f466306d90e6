import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { failureHeader } from "@/lib/platform/signals";
import { type Listener, pathOf } from "./listener";
import { replaceAnswer } from "./replace-answer";

const retryAfterSeconds = 5;

/**
 * While the database is frozen nothing is worth beginning: whoever asks is told so at once, before anything waits. Health, which tells the
 * culprit, and the files of the build pass.
 */
export function withDatabaseWatch(handle: Listener, isAway: () => boolean): Listener {
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

const isHealth = (path: string) => path === "/api/health" || path.startsWith("/api/health/");

const head = {
  "Cache-Control": "no-store, private",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Retry-After": String(retryAfterSeconds),
  "X-Content-Type-Options": "nosniff",
};

export function tell(response: ServerResponse, body: unknown): void {
  response.writeHead(503, { ...head, "Content-Type": "application/json" }).end(JSON.stringify(body));
}

function tellPage(response: ServerResponse) {
  response
    .writeHead(503, { ...head, "Content-Type": "text/html; charset=utf-8" })
    .end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>Try again in a moment</title><h1>Try again in a moment</h1>` +
        `<p>The shop cannot reach its records at the moment. Nothing was changed. Load this page again in a few seconds.</p></html>`,
    );
}

/**
 * A page that could not be made because the database is away would end as a fault of ours, a 500. It is held back, and whoever asked is told
 * when to come again.
 * @param failures of requests that failed for want of the database
 */
export function withUnavailablePages(handle: Listener, failures: Set<string>): Listener {
  return (request, response) => {
    const id = randomUUID();
    request.headers[failureHeader] = id;
    response.once("close", () => failures.delete(id));
    const isTurnedAway = () => response.statusCode >= 500 && response.statusCode !== 503 && failures.has(id);
    if (!pathOf(request).startsWith("/api/")) replaceAnswer(response, isTurnedAway, async () => tellPage(response));
    return handle(request, response);
  };
}
