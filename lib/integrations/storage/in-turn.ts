import "server-only";

/** Lets at most `atOnce` pieces of work run; the others wait in the order they came. */
export function inTurn(atOnce: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async function turn<T>(work: () => Promise<T>): Promise<T> {
    // A freed place is handed to the first who waits, so `running` never passes `atOnce`.
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
