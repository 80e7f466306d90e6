// @ts-check
import http from "node:http";

/** An address that no page has; what it answers is the page "not found", drawn on the server. */
const nowhere = "/nothing-here";

/**
 * A page that finds nothing ends, in Next, as a 404 whose body is empty until scripts run. Whoever has none would see a blank page, and
 * somebody else's order would look different from one that never was. So such an answer is held back and the page for an address that
 * never existed is sent in its place: the same status, the same bytes, for both.
 * @param {(request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>} handle
 * @returns {(request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>}
 */
export function withWholeNotFound(handle) {
  return (request, response) => {
    if (asksForPage(request)) replaceNotFound(response, () => handle(asked(request), response));
    return handle(request, response);
  };
}

/** @param {http.IncomingMessage} request */
function asksForPage({ method, headers, url = "" }) {
  const isData = headers.rsc !== undefined || headers["next-router-prefetch"] !== undefined;
  return method === "GET" && !isData && !/^\/(api|_next|dev\/mailbox\.json)(\/|$)/.test(url.split("?")[0] ?? "");
}

/** A request like this one for the address that no page has. Next keeps notes on the object, so it is a new one. @param {http.IncomingMessage} request */
function asked(request) {
  const other = new http.IncomingMessage(request.socket);
  const { cookie: _private, ...headers } = request.headers;
  Object.assign(other, { method: "GET", url: nowhere, headers, httpVersion: request.httpVersion });
  other.push(null);
  return other;
}

/**
 * Watches what is written: a page with 404 is swallowed to its end, then `instead` answers. Everything else passes untouched.
 * @param {http.ServerResponse} response @param {() => Promise<void>} instead
 */
function replaceNotFound(response, instead) {
  const { writeHead, write, end, flushHeaders } = response;
  const before = new Set(Reflect.ownKeys(response));
  const givenHeaders = Object.entries(response.getHeaders());
  const isNotFound = () =>
    !response.headersSent &&
    response.statusCode === 404 &&
    String(response.getHeader("content-type") ?? "text/html").startsWith("text/html");

  const startAgain = () => {
    // Compression, Next and we have put functions of our own on the object; without them it is as new.
    for (const key of Reflect.ownKeys(response)) {
      if (!before.has(key) && typeof Reflect.get(response, key) === "function") Reflect.deleteProperty(response, key);
    }
    // Two pages are drawn for one answer, and each waits for its close in some eight places: no leak, so no warning of one.
    response.setMaxListeners(2 * response.getMaxListeners());
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of givenHeaders) if (value !== undefined) response.setHeader(name, value);
    response.statusCode = 200;
    instead().catch(() => response.destroy());
  };

  // The head is written first, by whoever writes first (compression does it by itself): not letting it out keeps the answer unsent.
  Object.assign(response, {
    /** @param {Parameters<typeof writeHead>} args */
    writeHead: (...args) => (isNotFound() ? response : writeHead.apply(response, args)),
    flushHeaders() {
      if (!isNotFound()) flushHeaders.call(response);
    },
    /** @param {Parameters<typeof write>} args */
    write: (...args) => isNotFound() || write.apply(response, args),
    /** @param {Parameters<typeof end>} args */
    end(...args) {
      if (!isNotFound()) return end.apply(response, args);
      startAgain();
      return response;
    },
  });
}
