import type { IncomingMessage, ServerResponse } from "node:http";
import { scriptsAfterPaint } from "./after-paint";

/**
 * Pages that are drawn for one person and sent piece by piece get their script files after the first paint, as kept pages do.
 * @param handle must write the page unpacked
 */
export function withLateScripts<Answer>(handle: (request: IncomingMessage, response: ServerResponse) => Answer) {
  return (request: IncomingMessage, response: ServerResponse): Answer => {
    if (request.method === "GET") rewrite(response);
    return handle(request, response);
  };
}

function rewrite(response: ServerResponse) {
  const { write, end } = response;
  // An answer whose length has been said is sent as long as it was said to be.
  const isPage = () =>
    String(response.getHeader("content-type")).startsWith("text/html") && !response.hasHeader("content-length");
  /** Letters of more than one byte may be cut in two by a piece's end; so it is bytes that are looked through. */
  const late = (piece: unknown) =>
    piece instanceof Uint8Array && isPage()
      ? Buffer.from(scriptsAfterPaint(Buffer.from(piece).toString("latin1")), "latin1")
      : piece;
  Object.assign(response, {
    write: (piece: unknown, ...rest: unknown[]) => Reflect.apply(write, response, [late(piece), ...rest]),
    end: (piece: unknown, ...rest: unknown[]) => Reflect.apply(end, response, [late(piece), ...rest]),
  });
}
