import type { IncomingMessage, ServerResponse } from "node:http";
import fresh from "fresh";
import inject, { type DispatchFunc } from "light-my-request";
import Negotiator from "negotiator";
import { keepable, type Page } from "./drawn-page";
import type { Listener } from "./listener";

/** Which pages are the same for everyone, and until when each stays as it is. */
export interface PublicPages {
  /**
   * Names everything that the page shows beside its text: kept as long as this stays the same. Null = not a public page, or one that may change
   * unheard at the moment.
   */
  editionOf(path: string): string | null;
}

/**
 * Public pages are the same for everyone. Each is drawn once, without cookies, and kept packed in memory until its edition changes: when a price
 * or the stock does, and at midnight. An edition is asked for before the page is drawn, so what changed meanwhile makes it stale at once.
 * @param handle for everything else, and for these while they cannot be kept
 * @param draw Next itself
 */
export function withPublicPages(handle: Listener, draw: Listener, publicPages: PublicPages): Listener {
  /** One page for each path of a closed list, so this needs no bound. */
  const kept = new Map<string, { readonly edition: string; readonly page: ReturnType<typeof keepable> }>();

  function pageOf(path: string, edition: string) {
    const known = kept.get(path);
    if (known?.edition === edition) return known.page;
    const page = inject(draw as DispatchFunc, { url: path, headers: unasked })
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
    const edition = publicPages.editionOf(path);
    const page = edition === null ? null : await pageOf(path, edition);
    if (page === null) return handle(request, response);
    send(page, request, response);
  };
}

/** By this proxy.ts knows that the page goes to many, and gives it no nonce. Nobody outside can send it (server/incoming.ts). */
const unasked = { host: "shop", accept: "text/html", "x-public-page": "1" };

/** Not the data by which the router goes from page to page. */
function asksForPage({ method, headers }: IncomingMessage) {
  const isData = Object.keys(headers).some((name) => name === "rsc" || name.startsWith("next-"));
  return (method === "GET" || method === "HEAD") && !isData;
}

/** The smallest first. */
const packings = ["br", "gzip"] as const;

function send({ headers, bodies }: Page, request: IncomingMessage, response: ServerResponse) {
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
