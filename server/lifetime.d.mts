import type { IncomingMessage, Server, ServerResponse } from "node:http";

export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

export function withLifetime(
  server: Server,
  handle: Listener,
  patience: { readonly drainMs: number; readonly endMs: number },
): Listener;
