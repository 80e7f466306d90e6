import type { IncomingMessage, ServerResponse } from "node:http";

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;
interface PublicPages {
  editionOf(path: string): string | null;
}

export function withPublicPages(handle: Listener, draw: Listener, publicPages: () => PublicPages | undefined): Listener;
