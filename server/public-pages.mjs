// @ts-check
import fresh from "fresh";
import inject from "light-my-request";
import Negotiator from "negotiator";
import { keepable } from "./drawn-page.mjs";

/**
 * Public pages are the same for everyone. Each is drawn once, without cookies, and kept packed in memory until its edition changes: when a price
 * or the stock does, and at midnight. An edition is asked for before the page is drawn, so what changed meanwhile makes it stale at once.
 * @typedef {{ editionOf(path: string): string | null }} PublicPages
 * @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => unknown} Listener
 * @param {Listener} handle  for everything else, and for these while they cannot be kept
 * @param {Listener} draw  Next itself
 * @param {() => PublicPages | undefined} publicPages
 * @returns {Listener}
 */
export function withPublicPages(handle, draw, publicPages) {
  /** One page for each path of a closed list, so this needs no bound. @type {Map<string, { edition: string, page: ReturnType<typeof keepable> }>} */
  const kept = new Map();

  /** @param {string} path @param {string} edition */
  function pageOf(path, edition) {
    const known = kept.get(path);
    if (known?.edition === edition) return known.page;
    const page = inject(/** @type {import("light-my-request").DispatchFunc} */ (draw), { url: path, headers: unasked })
      .then(keepable)
      .catch(() => null);
    const entry = { edition, page };
    kept.set(path, entry);
    void page.then((drawn) => {
      if (drawn === null && kept.get(path) === entry) kept.delete(path);
    });
    return page;
  }

  return async (request, response) => {
    const path = asksForPage(request) ? (request.url ?? "") : "";
    const edition = publicPages()?.editionOf(path) ?? null;
    const page = edition === null ? null : await pageOf(path, edition);
    if (page === null) return handle(request, response);
    send(page, request, response);
  };
}

/** By this proxy.ts knows that the page goes to many, and gives it no nonce. Nobody outside can send it (server/web.mjs). */
const unasked = { host: "shop", accept: "text/html", "x-public-page": "1" };

/** Not the data by which the router goes from page to page. @param {import("node:http").IncomingMessage} request */
function asksForPage({ method, headers }) {
  const isData = Object.keys(headers).some((name) => name === "rsc" || name.startsWith("next-"));
  return (method === "GET" || method === "HEAD") && !isData;
}

/** The smallest first. @type {readonly ("br" | "gzip")[]} */
const packings = ["br", "gzip"];

/**
 * @param {import("./drawn-page.mjs").Page} page
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function send({ headers, bodies }, request, response) {
  const taken = new Negotiator(request).encodings();
  const encoding = packings.find((one) => taken.includes(one)) ?? "identity";
  const { bytes, tag } = bodies[encoding];
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader("etag", tag);
  if (fresh(request.headers, { etag: tag })) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", bytes.length);
  response.writeHead(200);
  response.end(request.method === "HEAD" ? undefined : bytes);
}
