import type { Monograph } from "./define";

/** What is worked out from a whole monograph is worked out once: a page asks for it some hundred times. */
export function oncePerMonograph<T>(work: (monograph: Monograph) => T): (monograph: Monograph) => T {
  const done = new WeakMap<Monograph, T>();
  return (monograph) => {
    const known = done.get(monograph);
    if (known !== undefined) return known;
    const result = work(monograph);
    done.set(monograph, result);
    return result;
  };
}
