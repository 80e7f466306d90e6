const liveMs = 60_000;

/** Whether somebody works on an order now: it is claimed, and the open page beat within the last 60 seconds. */
export function claimIsLive(
  desk: { readonly claimedBy: string | null; readonly beatAt: Date | null },
  now: Date,
): boolean {
  return desk.claimedBy !== null && desk.beatAt !== null && now.getTime() - desk.beatAt.getTime() < liveMs;
}
