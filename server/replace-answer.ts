import type { ServerResponse } from "node:http";

/**
 * Watches what is written: an answer that is unwanted is swallowed to its end, then `instead` answers. Everything else passes untouched.
 * @param isUnwanted asked until the head is sent
 */
export function replaceAnswer(
  response: ServerResponse,
  isUnwanted: () => boolean,
  instead: () => Promise<unknown>,
): void {
  const { writeHead, write, end, flushHeaders } = response;
  const before = new Set(Reflect.ownKeys(response));
  const givenHeaders = Object.entries(response.getHeaders());
  const isHeldBack = () => !response.headersSent && isUnwanted();

  const startAgain = () => {
    // Compression, Next and we have put functions of our own on the object; without them it is as new.
    for (const key of Reflect.ownKeys(response)) {
      if (!before.has(key) && typeof Reflect.get(response, key) === "function") Reflect.deleteProperty(response, key);
    }
    Object.assign(response, { writeHead, write, end, flushHeaders });
    // Two pages are drawn for one answer, and each waits for its close in some eight places: no leak, so no warning of one.
    response.setMaxListeners(2 * response.getMaxListeners());
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    for (const [name, value] of givenHeaders) if (value !== undefined) response.setHeader(name, value);
    response.statusCode = 200;
    instead().catch(() => response.destroy());
  };

  // The head is written first, by whoever writes first (compression does it by itself): not letting it out keeps the answer unsent.
  Object.assign(response, {
    writeHead: (...args: Parameters<typeof writeHead>) => (isHeldBack() ? response : writeHead.apply(response, args)),
    flushHeaders() {
      if (!isHeldBack()) flushHeaders.call(response);
    },
    write: (...args: Parameters<typeof write>) => isHeldBack() || write.apply(response, args),
    end(...args: Parameters<typeof end>) {
      if (!isHeldBack()) return end.apply(response, args);
      startAgain();
      return response;
    },
  });
}
