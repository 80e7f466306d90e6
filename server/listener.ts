import type { IncomingMessage, ServerResponse } from "node:http";

/** What answers a request; each part of the server takes one and gives back another. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

export const pathOf = ({ url = "" }: IncomingMessage): string => url.split("?")[0] ?? "";
