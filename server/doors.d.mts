import type { IncomingMessage, ServerResponse } from "node:http";

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;
type Door = (request: Request) => Promise<Response>;

export function withDoors(handle: Listener, doors: () => Readonly<Record<string, Door>> | undefined): Listener;
