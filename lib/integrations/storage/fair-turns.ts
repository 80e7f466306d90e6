import "server-only";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/** Why work is not begun: too much of this account waits already, or too much of everybody. */
export type NoTurn = "too-many-at-once" | "busy";

export interface TurnLimits {
  /** Pieces of work that run at the same time. */
  readonly places: number;
  readonly waitingMax: number;
  readonly waitingOfOneMax: number;
}

interface Waiting {
  readonly begin: () => void;
  readonly giveWay: () => void;
}

/**
 * Shares a few places fairly between accounts. Each account has at most one place and the accounts take turns, so whoever sends many
 * files, or files that take long, keeps only its own others waiting. The line is bounded: in a full one the longest gives way to an account
 * that has nothing in it.
 */
export function fairTurns({ places, waitingMax, waitingOfOneMax }: TurnLimits) {
  const running = new Set<string>();
  const lines = new Map<string, Waiting[]>();
  /** When each account that runs or waits had its latest turn, counted in turns. */
  const latest = new Map<string, number>();
  let turnsGiven = 0;

  const lengthOf = (whose: string) => lines.get(whose)?.length ?? 0;
  const length = () => [...lines.values()].reduce((sum, line) => sum + line.length, 0);

  function refusal(whose: string): NoTurn | null {
    if (lengthOf(whose) >= waitingOfOneMax) return "too-many-at-once";
    if (length() < waitingMax) return null;
    return lengthOf(whose) === 0 && longest().line.length > 1 ? null : "busy";
  }

  function longest() {
    const [first = { whose: "", line: [] }] = [...lines]
      .map(([whose, line]) => ({ whose, line }))
      .sort((a, b) => b.line.length - a.line.length);
    return first;
  }

  function wait(whose: string): Promise<boolean> {
    if (length() >= waitingMax) longest().line.pop()?.giveWay(); // it had more than one, so a line is never left empty
    return new Promise((resolve) => {
      const line = lines.get(whose) ?? [];
      line.push({ begin: () => resolve(true), giveWay: () => resolve(false) });
      lines.set(whose, line);
    });
  }

  function begin(whose: string) {
    running.add(whose);
    latest.set(whose, ++turnsGiven);
  }

  function end(whose: string) {
    running.delete(whose);
    if (lengthOf(whose) === 0) latest.delete(whose);
    const [next] = [...lines.keys()]
      .filter((one) => !running.has(one))
      .sort((a, b) => (latest.get(a) ?? 0) - (latest.get(b) ?? 0));
    if (next === undefined) return;
    const line = lines.get(next) ?? [];
    const first = line.shift();
    if (line.length === 0) lines.delete(next);
    begin(next);
    first?.begin();
  }

  return {
    /** Whether work of this account would be refused now: asked before anything is received for it. */
    refusal,
    async turn<T>(whose: string, work: () => Promise<T>): Promise<Result<T, NoTurn>> {
      if (running.size < places && !running.has(whose)) begin(whose);
      else {
        const reason = refusal(whose);
        if (reason !== null) return err(reason);
        if (!(await wait(whose))) return err("busy");
      }
      try {
        return ok(await work());
      } finally {
        end(whose);
      }
    },
  };
}
