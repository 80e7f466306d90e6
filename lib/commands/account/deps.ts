import "server-only";
import type { LinkTokens } from "@/lib/platform/secret-hash";
import type { CommandDeps } from "../command";

export interface AccountDeps extends CommandDeps {
  readonly links: LinkTokens;
}

/** Where a request came from. */
export interface From {
  /** The client's address in the network, for the limits. */
  readonly address: string;
  readonly requestId: string | null;
}
