import type { IncomingMessage } from "node:http";
import { failureHeader } from "@/lib/platform/signals";
import { namesThisMachine } from "./demo-host";
import { dropUnreadableRouterHeaders } from "./router-headers";

/** Headers by which past framework flaws let a client pose as the framework's own inner call, and those that we write ourselves. */
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
  new RegExp(`^${failureHeader}$`),
];

/** By these the dev server's page gets the second half of each answer over its socket; without them every link and refresh hangs. Production has none. */
const devNeeds = ["x-nextjs-request-id", "x-nextjs-html-request-id"];

const methods = new Set(["GET", "HEAD", "POST", "DELETE", "OPTIONS"]);

/** The status for what no page or route of ours could be asked by; Next would answer it with a fault. `demoHost`: HOST of the demo, else null. */
export function refusal(request: IncomingMessage, demoHost: string | null): number | null {
  const { method = "", url = "" } = request;
  if (demoHost !== null && !namesThisMachine(request, demoHost)) return 421;
  if (!methods.has(method)) return 405;
  try {
    return url.startsWith("/") && !decodeURIComponent(url.split("?")[0] ?? "").includes("\0") ? null : 400;
  } catch {
    return 400; // Not the percent-encoding of any text.
  }
}

/**
 * Believes nobody but the socket (and as many proxies as TRUSTED_PROXY_HOPS says): headers that Next or our code trust are dropped when a client
 * sends them, and the client's address is written in one header.
 */
export function clean(request: IncomingMessage, trust: { readonly hops: number; readonly dev: boolean }): void {
  const { headers } = request;
  dropUnreadableRouterHeaders(headers);
  if (headers.cookie !== undefined) headers.cookie = withoutCallback(headers.cookie);
  for (const name of Object.keys(headers)) {
    if (trust.dev && devNeeds.includes(name)) continue;
    if (neverFromOutside.some((pattern) => pattern.test(name))) delete headers[name];
  }
  const forwarded = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const socketAddress = request.socket.remoteAddress ?? "unknown";
  headers["x-client-address"] = trust.hops > 0 ? (forwarded.at(-trust.hops) ?? socketAddress) : socketAddress;
  if (trust.hops > 0) return;
  for (const name of Object.keys(headers)) {
    if (name.startsWith("x-forwarded-") || name === "forwarded") delete headers[name];
  }
}

/** next-auth reads this cookie and throws at one that is no address; we keep the way back elsewhere. */
const withoutCallback = (cookies: string) =>
  cookies
    .split(";")
    .map((cookie) => cookie.trim())
    .filter((cookie) => !/^(__Secure-)?authjs\.callback-url\s*=/.test(cookie))
    .join("; ");
