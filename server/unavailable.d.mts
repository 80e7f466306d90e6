import type { IncomingMessage, ServerResponse } from "node:http";

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

export const failureHeader: string;
export function withDatabaseWatch(handle: Listener, isAway: () => boolean): Listener;
export function withUnavailablePages(handle: Listener, failures: Set<string>): Listener;
