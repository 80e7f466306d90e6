// @ts-check
/**
 * Ends connections on which nothing moves: those that never say what they want, and senders that fall silent in the middle. A phone that sends
 * slowly sends something; and whoever has sent all waits for us, however long an upload takes to be drawn.
 * @param {import("node:http").Server} server
 * @param {number} silentMs
 */
export function endSilentConnections(server, silentMs) {
  /** @type {WeakMap<import("node:net").Socket, import("node:http").IncomingMessage>} */
  const asked = new WeakMap();
  server.on("request", (request, response) => {
    asked.set(request.socket, request);
    response.once("close", () => {
      if (asked.get(request.socket) === request) asked.delete(request.socket);
    });
  });
  server.setTimeout(silentMs);
  server.on("timeout", (socket) => {
    if (asked.get(socket)?.complete !== true) socket.destroy();
  });
}
