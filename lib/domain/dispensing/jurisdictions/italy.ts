import { citations } from "../citations";
import * as paper from "../rules/paper";
import * as people from "../rules/people";
import { headsOf } from "./heads";
import type { RuleBook } from "./rule-book";

const head = headsOf("it");

/** Editions that were read: counsel's summary of the decree is of 2023, the agency's notice carries no day and counts with it. */
const asRead = { from: "2023-01-01" };

/** Italy, as the example of a member state: no prescription medicine at a distance; a dermatologist begins, a general practitioner may renew. */
export const italy: Pick<RuleBook, "prescriptionInHand" | "rules"> = {
  prescriptionInHand: "forbidden-online",
  rules: [
    paper.prescriptionInHand(head("in-hand", "STATUTE", citations.itDistance, asRead), "forbidden-online"),
    people.firstPrescriberIs(head("prescriber", "REGULATOR", citations.aifa, asRead), "dermatologist", {
      first: ["dermatologist"],
      renewal: ["dermatologist", "specialist-team", "general-practitioner"],
    }),
  ],
};
