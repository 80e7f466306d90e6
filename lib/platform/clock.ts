/** The one source of "now". Every deadline is judged against it, never against the database's clock. */
export interface Clock {
  now(): Date;
}

/** The machine's clock moved by `offsetSeconds` (CLOCK_OFFSET in the demo, 0 elsewhere). */
export function systemClock(offsetSeconds: number): Clock {
  return { now: () => new Date(Date.now() + offsetSeconds * 1000) };
}

/** A clock that stands still, for tests and the seed. */
export function fixedClock(at: Date): Clock {
  return { now: () => at };
}
