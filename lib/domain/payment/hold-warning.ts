/** Hours before a hold ends at which staff are told, the nearest last. Our policy. */
export const holdWarningHours = [48, 24] as const;
export type HoldWarning = (typeof holdWarningHours)[number];

const hourMs = 3_600_000;

/** Which warning a hold has come to: the nearest one whose time has begun. Null long before, and once the hold has ended. */
export function holdWarning(captureBefore: Date, now: Date): HoldWarning | null {
  const left = captureBefore.getTime() - now.getTime();
  if (left <= 0) return null;
  return holdWarningHours.findLast((hours) => left <= hours * hourMs) ?? null;
}
