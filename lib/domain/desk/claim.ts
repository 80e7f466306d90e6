/**
 * A claim that has not been renewed for this long counts as free: a closed laptop must not keep an order from being worked on. Long enough to look
 * something up on another page, where nothing renews it.
 */
export const claimSilentMs = 10 * 60_000;

/** Who claimed an order, and when they were last seen with it. All null when nobody did. */
export interface Claim {
  readonly claimedBy: string | null;
  readonly claimedAt: Date | null;
  readonly beatAt: Date | null;
}

/** Why a colleague's order is taken over. Said each time, because the colleague may be in the middle of it. */
export const takeOverCodes = ["agreed", "not-at-desk", "urgent"] as const;
export type TakeOverCode = (typeof takeOverCodes)[number];

/** Whether somebody works on the order now: claimed, and heard of within the last ten minutes of our clock. */
export function claimIsLive(desk: Claim, now: Date): boolean {
  if (desk.claimedBy === null || desk.beatAt === null) return false;
  return now.getTime() - desk.beatAt.getTime() < claimSilentMs;
}

/** What a person asks for. An open page only says again that somebody still works on it (`renew`); it takes a person to claim. */
export type ClaimWish = "claim" | "renew" | "take-over";

/**
 * What becomes of the wish of `userId`. `beat` only renews; `taken` is someone else's live claim, which stands until it is taken over; `lapsed`: there
 * is no claim that could be renewed. One's own claim that lapsed is made again.
 */
export type ClaimOutcome = "beat" | "take" | "take-over" | "taken" | "lapsed";

export function claimOutcome(desk: Claim, userId: string, wish: ClaimWish, now: Date): ClaimOutcome {
  if (!claimIsLive(desk, now)) return wish === "renew" ? "lapsed" : "take";
  if (desk.claimedBy === userId) return "beat";
  return wish === "take-over" ? "take-over" : "taken";
}
