// @ts-check
import { scriptsAfterPaint } from "./after-paint.mjs";

/**
 * Pages that are drawn for one person and sent piece by piece get their script files after the first paint, as kept pages do.
 * @template Answer
 * @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Answer} Listener
 */

/**
 * @template Answer
 * @param {Listener<Answer>} handle  must write the page unpacked
 * @returns {Listener<Answer>}
 */
export function withLateScripts(handle) {
  return (request, response) => {
    if (request.method === "GET") rewrite(response);
    return handle(request, response);
  };
}

/** @param {import("node:http").ServerResponse} response */
function rewrite(response) {
  const { write, end } = response;
  // An answer whose length has been said is sent as long as it was said to be.
  const isPage = () =>
    String(response.getHeader("content-type")).startsWith("text/html") && !response.hasHeader("content-length");
  /** Letters of more than one byte may be cut in two by a piece's end; so it is bytes that are looked through. @param {unknown} piece */
  const late = (piece) =>
    piece instanceof Uint8Array && isPage()
      ? Buffer.from(scriptsAfterPaint(Buffer.from(piece).toString("latin1")), "latin1")
      : piece;
  Object.assign(response, {
    /** @param {unknown} piece @param {unknown[]} rest */
    write: (piece, ...rest) => Reflect.apply(write, response, [late(piece), ...rest]),
    /** @param {unknown} piece @param {unknown[]} rest */
    end: (piece, ...rest) => Reflect.apply(end, response, [late(piece), ...rest]),
  });
}
