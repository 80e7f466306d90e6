import "server-only";
import { type LimitName, takeTurns } from "@/lib/commands/account/limits";
import { networkOf } from "@/lib/domain/account/network";
import type { Refusal } from "@/lib/domain/shared/reason";
import type { LiveDeps } from "./deps";

/** 60 uploads an hour and account: asked before anything of the body is read. */
export function takeUploadTurn(live: LiveDeps, userId: string): Promise<Refusal | null> {
  return takeTurns(live, [{ limit: "upload", whose: userId }]);
}

/** Where a request came from, as our own server noted it (server/incoming.ts); never a header a client can write. */
export function clientAddress(headers: Headers): string {
  return headers.get("x-client-address") ?? "unknown";
}

/** For what anybody may ask, signed in or not. */
export function takeNetworkTurn(live: LiveDeps, limit: LimitName, headers: Headers): Promise<Refusal | null> {
  return takeTurns(live, [{ limit, whose: networkOf(clientAddress(headers)) }]);
}
