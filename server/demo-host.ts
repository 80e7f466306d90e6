import type { IncomingHttpHeaders } from "node:http";
import { isLoopback } from "@/lib/platform/loopback";

interface Call {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined; readonly localAddress?: string | undefined };
}

const port = /:\d{1,5}$/;

/**
 * Whether a request calls us by a name of this machine. The demo's passwords are known to all, so it answers to no other name: neither to a
 * proxy that made it public, nor to a page elsewhere whose name was pointed here (DNS rebinding).
 * @param listensOn HOST; its own parts (sandbox, start, doctor) call it by that, from this machine
 */
export function namesThisMachine({ headers, socket }: Call, listensOn: string): boolean {
  const forwarded = headers["x-forwarded-host"];
  const isOwnCall = socket.remoteAddress !== undefined && socket.remoteAddress === socket.localAddress;
  const isOurs = (name = "") => {
    const host = name.trim().replace(port, "");
    return isLoopback(host) || (isOwnCall && host === listensOn);
  };
  return [headers.host, ...(forwarded === undefined ? [] : String(forwarded).split(","))].every(isOurs);
}
