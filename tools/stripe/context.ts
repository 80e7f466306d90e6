import { randomBytes } from "node:crypto";
import type Stripe from "stripe";
import type { Clock } from "@/lib/platform/clock";
import type { Store } from "./store";

/** What every part of the sandbox works on. */
export interface Context {
  readonly store: Store;
  readonly clock: Clock;
  /** The same for the same key, so also after a restart. */
  readonly accountId: string;
  /** Where the sandbox is reached, without a trailing slash. */
  baseUrl(): string;
}

/** The version whose shapes are spoken here: the SDK's own, so an SDK upgrade fails the type check until this is read again. */
export const apiVersion: Stripe.LatestApiVersion = "2026-10-28.endive";

export function seconds(clock: Clock): number {
  return Math.floor(clock.now().getTime() / 1000);
}

/** `pi_3Qx…`: Stripe's prefix and 24 random characters. */
export function newObjectId(prefix: string, length = 24): string {
  const letters = randomBytes(length * 2)
    .toString("base64")
    .replace(/[^0-9A-Za-z]/g, "");
  return `${prefix}_${letters.slice(0, length)}`;
}
