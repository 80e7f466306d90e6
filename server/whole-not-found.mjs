// @ts-check
import http from "node:http";
import { replaceAnswer } from "./replace-answer.mjs";

/** An address that no page has; what it answers is the page "not found", drawn on the server. */
const nowhere = "/nothing-here";

/** Tells that page that an address of the panel was asked for. From outside the header is dropped (server/web.mjs). */
const panelHeader = "x-panel-page";

/**
 * A page that finds nothing ends, in Next, as a 404 whose body is empty until scripts run. Whoever has none would see a blank page, and
 * somebody else's order would look different from one that never was. So such an answer is held back and the page for an address that
 * never existed is sent in its place: the same status, the same bytes, for both. Staff at an address of the panel stay in its frame: for these
 * alone the page is drawn knowing who asks, and it says the same of every such address.
 * @param {(request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>} handle
 * @returns {(request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>}
 */
export function withWholeNotFound(handle) {
  return (request, response) => {
    if (asksForPage(request))
      replaceAnswer(
        response,
        () => isNotFoundPage(response),
        () => handle(asked(request), response),
      );
    return handle(request, response);
  };
}

/** @param {http.IncomingMessage} request */
function asksForPage({ method, headers, url = "" }) {
  const isData = headers.rsc !== undefined || headers["next-router-prefetch"] !== undefined;
  return method === "GET" && !isData && !/^\/(api|_next|dev\/mailbox\.json)(\/|$)/.test(url.split("?")[0] ?? "");
}

/** @param {http.IncomingMessage} request */
const isPanels = ({ url = "" }) => /^\/admin(\/|$)/.test(url.split("?")[0] ?? "");

/** A request like this one for the address that no page has. Next keeps notes on the object, so it is a new one. @param {http.IncomingMessage} request */
function asked(request) {
  const other = new http.IncomingMessage(request.socket);
  const { cookie: _private, ...open } = request.headers;
  const headers = isPanels(request) ? { ...request.headers, [panelHeader]: "1" } : open;
  Object.assign(other, { method: "GET", url: nowhere, headers, httpVersion: request.httpVersion });
  other.push(null);
  return other;
}

/** @param {http.ServerResponse} response */
const isNotFoundPage = (response) =>
  response.statusCode === 404 && String(response.getHeader("content-type") ?? "text/html").startsWith("text/html");
