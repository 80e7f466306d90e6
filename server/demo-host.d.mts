import type { IncomingHttpHeaders } from "node:http";

interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined; readonly localAddress?: string | undefined };
}

export function namesThisMachine(request: Call, listensOn: string): boolean;
