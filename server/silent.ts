import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Ends connections on which nothing moves: those that never say what they want, and senders that fall silent in the middle. A phone that sends
 * slowly sends something; and whoever has sent all waits for us, however long an upload takes to be drawn.
 */
export function endSilentConnections(server: Server, silentMs: number): void {
  const asked = new WeakMap<Socket, IncomingMessage>();
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
