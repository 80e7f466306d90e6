import type { FailpointKind } from "@/lib/platform/failpoint";
import type { Fault, LifeKind } from "./life";
import type { Trace } from "./messages";

export interface Plan {
  readonly life: LifeKind;
  readonly fault: Fault;
}

/** How long a hang takes in the suite: longer than whoever asked waits, so that the same is asked again meanwhile. */
const hangMs = 600;

/**
 * Every place at which an untroubled life passes, as faults to come. Death and a throw at each single passing; a hang and a cut connection at the
 * first and the last, because in between they meet the same code. `already`: places that another kind of life has shown.
 */
export function wholePlans(life: LifeKind, trace: Trace, already: ReadonlySet<string>): Plan[] {
  return [...placesOf(trace)]
    .filter(([place]) => !already.has(place))
    .flatMap(([place, count]) => {
      const passings = Array.from({ length: count }, (_, at) => at + 1);
      const ends = [...new Set([1, count])];
      return [
        ...passings.flatMap((nth) => [planAt(life, place, nth, "kill"), planAt(life, place, nth, "throw")]),
        ...ends.flatMap((nth) => [planAt(life, place, nth, "hang"), planAt(life, place, nth, "drop")]),
      ];
    });
}

/** How many faults the gate tries: about a minute on two cores. */
const smokeCount = 24;

/**
 * The faults that the gate tries: one answer of Stripe's that is lost for each request, and death where money, medicine or a person's word is at
 * stake, taken evenly over the life of an order. Always the same ones, however fast the machine is.
 */
export function smokePlans(plans: readonly Plan[]): Plan[] {
  const lost = plans.filter((plan) => kindOf(plan) === "cut-after");
  const deaths = plans.filter((plan) => isGrave(plan) && kindOf(plan) === "kill" && isFirstPassing(plan));
  const wanted = smokeCount - lost.length;
  const step = Math.max(1, deaths.length / wanted);
  const taken = Array.from({ length: Math.min(wanted, deaths.length) }, (_, at) => deaths[Math.floor(at * step)]);
  return [...lost, ...taken.filter((plan) => plan !== undefined)];
}

/** The gravest first; otherwise as they come. */
export function gravestFirst(plans: readonly Plan[]): Plan[] {
  return [...plans.filter(isGrave), ...plans.filter((plan) => !isGrave(plan))];
}

/** A failure of Stripe's, or death where money, medicine or a person's word is at stake. */
function isGrave(plan: Plan): boolean {
  if (plan.fault.at === "stripe") return true;
  return (
    kindOf(plan) === "kill" && /order\.|capture|void|release|openSession|payment\.|mail|upload/.test(placeOf(plan))
  );
}

export function isFirstPassing({ fault }: Plan): boolean {
  return fault.at === "stripe" || (fault.plan.nth ?? 1) === 1;
}

/** Stripe's side: the request is done and its answer cut off, never answered, or answered with its own failure. */
export function stripePlans(): Plan[] {
  const paths: readonly (readonly [LifeKind, string])[] = [
    ["handed-over", "/v1/checkout/sessions"],
    ["handed-over", "/v1/payment_intents/"],
    ["handed-over", "/capture"],
    ["cancelled", "/cancel"],
    ["declined", "/cancel"],
  ];
  return paths.flatMap(([life, path]) =>
    (["cut-after", "hang", 500, 429] as const).map((status) => ({
      life,
      fault: { at: "stripe", path, status, times: 1 } as const,
    })),
  );
}

/** Each place with how often it was passed. */
export function placesOf(trace: Trace): Map<string, number> {
  const places = new Map<string, number>();
  for (const [name, of] of trace) {
    const place = placeName(name, of);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  return places;
}

const placeName = (name: string, of: string) => (of === "" ? name : `${name} ${of}`);

function planAt(life: LifeKind, place: string, nth: number, kind: FailpointKind): Plan {
  const [name = "", of] = place.split(" ");
  const what = of === undefined ? {} : { of };
  return { life, fault: { at: "shop", plan: { name: name as Trace[number][0], ...what, nth, kind, hangMs } } };
}

/** What a row of the report is about. */
export function placeOf({ fault }: Plan): string {
  return fault.at === "stripe" ? `Stripe: ${fault.path}` : placeName(fault.plan.name, fault.plan.of ?? "");
}

export function kindOf({ fault }: Plan): string {
  return fault.at === "stripe" ? String(fault.status) : fault.plan.kind;
}

export function wordsOf(plan: Plan): string {
  const nth = plan.fault.at === "shop" && (plan.fault.plan.nth ?? 1) > 1 ? ` (passing ${plan.fault.plan.nth})` : "";
  return `${kindOf(plan)} at ${placeOf(plan)}${nth}, order to be ${plan.life}`;
}
