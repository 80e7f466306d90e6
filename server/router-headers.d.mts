import type { IncomingHttpHeaders } from "node:http";

export function dropUnreadableRouterHeaders(headers: IncomingHttpHeaders): void;
