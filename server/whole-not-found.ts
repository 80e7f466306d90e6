import http from "node:http";
import { type Listener, pathOf } from "./listener";
import { replaceAnswer } from "./replace-answer";

/** An address that no page has; what it answers is the page "not found", drawn on the server. */
const nowhere = "/nothing-here";

/** Tells that page that an address of the panel was asked for. From outside the header is dropped (server/incoming.ts). */
const panelHeader = "x-panel-page";

/**
 * A page that finds nothing ends, in Next, as a 404 whose body is empty until scripts run. Whoever has none would see a blank page, and
 * somebody else's order would look different from one that never was. So such an answer is held back and the page for an address that
 * never existed is sent in its place: the same status, the same bytes, for both. Staff at an address of the panel stay in its frame: for these
 * alone the page is drawn knowing who asks, and it says the same of every such address.
 */
export function withWholeNotFound(handle: Listener): Listener {
  return (request, response) => {
    if (asksForPage(request))
      replaceAnswer(
        response,
        () => isNotFoundPage(response),
        async () => handle(asked(request), response),
      );
    return handle(request, response);
  };
}

function asksForPage(request: http.IncomingMessage) {
  const { method, headers } = request;
  const isData = headers.rsc !== undefined || headers["next-router-prefetch"] !== undefined;
  return method === "GET" && !isData && !/^\/(api|_next|dev\/mailbox\.json)(\/|$)/.test(pathOf(request));
}

const isPanels = (request: http.IncomingMessage) => /^\/admin(\/|$)/.test(pathOf(request));

/** A request like this one for the address that no page has. Next keeps notes on the object, so it is a new one. */
function asked(request: http.IncomingMessage) {
  const other = new http.IncomingMessage(request.socket);
  const { cookie: _private, ...open } = request.headers;
  const headers = isPanels(request) ? { ...request.headers, [panelHeader]: "1" } : open;
  Object.assign(other, { method: "GET", url: nowhere, headers, httpVersion: request.httpVersion });
  other.push(null);
  return other;
}

const isNotFoundPage = (response: http.ServerResponse) =>
  response.statusCode === 404 && String(response.getHeader("content-type") ?? "text/html").startsWith("text/html");
