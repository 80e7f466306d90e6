import "server-only";

/** Who waits for a hash. `known`: a browser in which the account was signed in before; it goes first. */
export interface Waiting {
  readonly network: string;
  readonly known: boolean;
}

export interface Bounds {
  readonly atOnce: number;
  readonly waiting: number;
  readonly waitingOfNetwork: number;
}

/**
 * Hashing a password is meant to cost much, so a flood of sign-ins could take the whole machine. Few run at once, the others wait, and whoever
 * finds no place is told so at once; one network can fill only a part of the queue.
 */
export function hashingPlaces({ atOnce, waiting, waitingOfNetwork }: Bounds) {
  let running = 0;
  const queue: (Waiting & { readonly begin: () => void })[] = [];
  const next = () => {
    const at = queue.findIndex(({ known }) => known);
    queue.splice(Math.max(0, at), 1)[0]?.begin();
  };
  const hasPlace = ({ network, known }: Waiting) =>
    known || (queue.length < waiting && queue.filter((one) => one.network === network).length < waitingOfNetwork);
  /** Null when there is no place. */
  return async function inPlace<T>(who: Waiting, work: () => Promise<T>): Promise<T | null> {
    if (running >= atOnce) {
      if (!hasPlace(who)) return null;
      await new Promise<void>((begin) => queue.push({ ...who, begin }));
    } else running += 1;
    try {
      return await work();
    } finally {
      if (queue.length > 0) next();
      else running -= 1;
    }
  };
}
