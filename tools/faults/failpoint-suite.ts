import type { Ground } from "./ground";
import { type LifeResult, lifeKinds } from "./life";
import { liveOnce } from "./live-once";
import {
  gravestFirst,
  isFirstPassing,
  type Plan,
  placesOf,
  smokePlans,
  stripePlans,
  wholePlans,
  wordsOf,
} from "./plans";
import { ShopProcess } from "./shop-process";

export interface Suite {
  readonly ran: readonly Ran[];
  /** How many faults were planned. */
  readonly planned: number;
}

export interface Ran {
  readonly plan: Plan;
  readonly result: LifeResult;
}

export interface Asked {
  /** Only the few that the gate tries. */
  readonly isSmoke: boolean;
  /** No life begins after so many milliseconds; the report says how many were led. */
  readonly withinMs: number;
  /** Only faults whose words have this in them; all when empty. */
  readonly only: string;
}

/** How often a fault is tried whose place was not reached: what a worker does at once has no fixed order. */
const triesMax = 3;

/** Runs each planned fault in a life of its own. `tell` hears of each as it ends. */
export async function runFailpoints(ground: Ground, asked: Asked, tell: (ran: Ran) => void): Promise<Suite> {
  const shop = new ShopProcess();
  try {
    const ran: Ran[] = [];
    const all = await planAll(ground, shop);
    const wanted = asked.isSmoke ? smokePlans(all) : all;
    const plans = gravestFirst(wanted.filter((plan) => wordsOf(plan).includes(asked.only)));
    const began = performance.now();
    for (const plan of plans) {
      if (performance.now() - began > asked.withinMs) break;
      const result = await live(ground, shop, plan);
      const one = { plan, result };
      ran.push(one);
      tell(one);
    }
    return { ran, planned: plans.length };
  } finally {
    await shop.end();
  }
}

/** An untroubled life of each kind comes first: it must be sound, and its trace says where a life can fail. */
async function planAll(ground: Ground, shop: ShopProcess): Promise<Plan[]> {
  const plans: Plan[] = [];
  const known = new Set<string>();
  for (const kind of lifeKinds) {
    const { trace, broken } = await liveOnce(ground, shop, kind, null);
    if (broken.length > 0) throw new Error(`an untroubled life is broken: ${JSON.stringify(broken)}`);
    plans.push(...wholePlans(kind, trace, known));
    for (const place of placesOf(trace).keys()) known.add(place);
  }
  return [...plans, ...stripePlans()];
}

async function live(ground: Ground, shop: ShopProcess, plan: Plan): Promise<LifeResult> {
  let result = await liveOnce(ground, shop, plan.life, plan.fault);
  for (let tries = 1; tries < triesMax && !result.fired && result.broken.length === 0; tries++)
    result = await liveOnce(ground, shop, plan.life, plan.fault);
  return result;
}

/** What went wrong, in words: broken invariants, and places that were to fail and never were reached. */
export function complaints(ran: readonly Ran[]): string[] {
  return ran.flatMap(({ plan, result }) => {
    const broken = result.broken.map(
      ({ id, says, rows }) => `${wordsOf(plan)}: ${id}, ${says}: ${JSON.stringify(rows)}`,
    );
    return !result.fired && isFirstPassing(plan) ? [...broken, `${wordsOf(plan)}: was never reached`] : broken;
  });
}
