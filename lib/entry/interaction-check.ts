import "server-only";
import { firstSubstance } from "@/content/substances/all";
import type { Substance } from "@/content/substances/substance";
import { readMedicines } from "@/lib/contracts/interaction-check";
import type { Actor } from "@/lib/domain/access/actor";
import { matchInteractions } from "@/lib/domain/clinical/interactions";
import { type Refusal, refused } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { LiveDeps } from "./deps";
import { keepForBrowser } from "./form-return";
import { takeNetworkTurn } from "./limits";
import type { Sent } from "./post";

export interface InteractionsChecked {
  readonly answer: {
    /** Which list was asked. */
    readonly version: string;
    /** The gravest first. `sought`: as it was typed; `name`: the name of the list it was taken for. */
    readonly found: readonly {
      readonly sought: string;
      readonly name: string;
      readonly title: string;
      readonly tier: string;
      readonly effect: string;
    }[];
    /** Not in the list, which is not the same as no interaction. */
    readonly notInList: readonly string[];
  };
  /** Where this browser alone finds what it typed again; null for JSON, of which nothing is kept. */
  readonly kept: { readonly id: string; readonly cookie: string } | null;
}

/** Holds medicines against the list that pharmacists see. What was typed stands in no address and no log (docs/adr/0045). */
export async function checkInteractions(
  live: LiveDeps,
  _actor: Actor,
  { fields, request }: Sent,
): Promise<Result<InteractionsChecked, Refusal>> {
  const tooMany = await takeNetworkTurn(live, "checkFromAddress", request.headers);
  if (tooMany !== null) return err(tooMany);
  const { medicines, reasons } = readMedicines(fields);
  if (reasons.length > 0) return err(refused("nothing-checked", reasons));
  const isForm = !(request.headers.get("content-type") ?? "").includes("json");
  return ok({
    answer: checkedAgainst(firstSubstance, medicines),
    kept: isForm ? await keepForBrowser(live, { message: "", reasons: [] }, { medicines: [...medicines] }) : null,
  });
}

/** What a substance's list says of medicines. */
export function checkedAgainst(
  { interactions: { version, list } }: Pick<Substance, "interactions">,
  medicines: readonly string[],
): InteractionsChecked["answer"] {
  const declared = matchInteractions(medicines, false, list);
  const { matches, unmatched } = declared.kind === "listed" ? declared : { matches: [], unmatched: medicines };
  return {
    version,
    found: matches.map(({ entry, found, term }) => ({
      sought: entry,
      name: found.name,
      title: term.title,
      tier: term.tier,
      effect: term.effect,
    })),
    notInList: unmatched,
  };
}
