/** Chance that comes from a seed alone (mulberry32): the same seed, the same history. */
export interface Chance {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 to `count - 1`. */
  upTo(count: number): number;
  /** True so often. */
  isTrue(share: number): boolean;
  /** One of them, or undefined of none. */
  oneOf<T>(things: readonly T[]): T | undefined;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (count: number) => Math.floor(next() * count);
  return { next, upTo, isTrue: (share) => next() < share, oneOf: (things) => things[upTo(things.length)] };
}
