/**
 * How many passwords may be tried against one account. Our policy; nobody is ever shut out by what others try:
 * - a browser in which the account was signed in before has tries of its own;
 * - every other network has its own, fewer the more wrong passwords came for the account that day, but at least one;
 * - all others together have a bound for the day. Beyond it a known browser or a new password (by mail) lets the owner in.
 */
export const guesses = {
  windowMs: 15 * 60_000,
  ofKnownBrowser: 10,
  fromNetwork: 100,
  dayMs: 24 * 3_600_000,
  ofAccountADay: 500,
  /** At this many the owner and staff are told. */
  tellAt: 20,
} as const;

/** Tries of one network against one account in a window, when this many tries came for the account today, from anywhere unknown. */
export function guessesOfNetwork(triedToday: number): number {
  if (triedToday <= guesses.tellAt) return 10;
  return triedToday <= 100 ? 3 : 1;
}
