// @ts-check
import { always, inert } from "./headers.mjs";

/**
 * Answers what was handed to the front door (instrumentation.ts) without Next's server, which takes several times as long over an event of
 * Stripe's as verifying and storing it does. A door is a route's own function, so what it says is the same behind either.
 * @typedef {(request: Request) => Promise<Response>} Door
 * @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => unknown} Listener
 * @param {Listener} handle  for everything else
 * @param {() => Readonly<Record<string, Door>> | undefined} doors  by path; only POST
 * @returns {Listener}
 */
export function withDoors(handle, doors) {
  return async (request, response) => {
    const path = (request.url ?? "").split("?")[0] ?? "";
    const door = request.method === "POST" ? doors()?.[path] : undefined;
    if (door === undefined) return handle(request, response);
    const answer = await door(asFetched(request, path)).catch((fault) => {
      if (request.errored === null) throw fault;
    });
    if (answer === undefined) return; // Whoever asked broke off.
    for (const { key, value } of [...always, inert]) response.setHeader(key, value);
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    if (!request.complete) response.shouldKeepAlive = false; // What was refused unread is not waited for.
    response.writeHead(answer.status);
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}

/** @param {import("node:http").IncomingMessage} request @param {string} path */
function asFetched(request, path) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  // A door that has read enough must still be able to answer: giving up the body does not cut the connection.
  const body = ReadableStream.from(request.iterator({ destroyOnReturn: false }));
  return new Request(`http://localhost${path}`, { method: "POST", headers, body, duplex: "half" });
}
