import "server-only";
import { language } from "@/content/words/language";
import { reasonWords } from "@/content/words/reasons";
import { t } from "@/content/words/t";
import { databaseUnavailable } from "@/db/unavailable";
import { json, privateHeaders } from "./answer";

const retryAfterSeconds = 5;

const told = {
  "nothing-done": { code: "unavailable" },
  unknown: { code: "outcome-unknown" },
} as const;

/** 503 with `Retry-After` when the failure is the database's being away or overloaded; null when it is a fault of ours. */
export function unavailableAnswer(error: unknown, request: unknown): Response | null {
  const outcome = databaseUnavailable(error);
  if (outcome === null) return null;
  const { code } = told[outcome];
  const message = reasonWords({ code });
  const headers = { "Retry-After": String(retryAfterSeconds) };
  if (!wantsPage(request)) return json(503, { error: { code, message, reasons: [{ code, message }] } }, headers);
  return new Response(pageOf(message), {
    status: 503,
    headers: {
      ...privateHeaders,
      ...headers,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": csp,
    },
  });
}

const csp = "default-src 'none'; frame-ancestors 'none'";

/** A browser that sent a form without scripts would otherwise show a person our JSON. */
const wantsPage = (request: unknown) =>
  request instanceof Request && (request.headers.get("accept") ?? "").includes("text/html");

const pageOf = (message: string) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${t("answers.unavailableTitle")}</title><h1>${t("answers.unavailableTitle")}</h1><p>${message}</p>` +
  `<p>${t("answers.unavailableLead")}</p></html>`;
