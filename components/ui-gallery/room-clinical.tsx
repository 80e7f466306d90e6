import { InteractionForm, medicineFields } from "@/components/clinical/interaction-form";
import { InteractionResult } from "@/components/clinical/interaction-result";
import { PlannerForm, plannerFields } from "@/components/clinical/planner-form";
import { PlannerResult } from "@/components/clinical/planner-result";
import { FormErrors } from "@/components/form/form-errors";
import { firstSubstance } from "@/content/substances/all";
import { readPlan } from "@/lib/contracts/course-plan";
import { interactionTiers, matchInteractions } from "@/lib/domain/clinical/interactions";
import { planCourse } from "@/lib/domain/clinical/plan";
import { Room } from "./gallery-room";
import { GallerySection, Sample } from "./gallery-section";
import { refusedForm } from "./refused-form";

const { list } = firstSubstance.interactions;
const strengths = [10, 20, 25, 30, 40];
const today = "2026-11-22";
/** More than the label's highest dose, well into a course: every flag shows. */
const high = readPlan({ weight: "40", strength: "40", perDay: "3", days: "70", taken40: "140" }, strengths);
const wrong = readPlan({ weight: "heavy", strength: "7", perDay: "0.3", days: "-1", taken20: "many" }, strengths);

export function RoomPlanner() {
  return (
    <Room title="Course planner">
      <PlannerForm read={high} strengths={strengths} />
      {high.asked !== null && (
        <PlannerResult substance={firstSubstance} asked={high.asked} plan={planCourse(high.asked, today)} />
      )}
    </Room>
  );
}

export function RoomPlannerRefused() {
  const form = { message: "These figures cannot be reckoned with yet", reasons: wrong.reasons };
  return (
    <Room title="Course planner, refused" summary={<FormErrors form={form} fields={plannerFields(strengths)} />}>
      <PlannerForm read={wrong} strengths={strengths} />
    </Room>
  );
}

/** One of every tier, a name that is misspelt, and two that nobody knows. */
const typed = [
  ...interactionTiers.flatMap((tier) => list.find((term) => term.tier === tier)?.names.slice(0, 1) ?? []),
  "doxycyclin",
  "Nobody knows this",
  "Hydroxyunheardofpreparationwithalongname",
];
const refused = refusedForm("Nothing was checked", { "medicines.0": "Type at least one medicine." });

export function RoomInteractions() {
  const declared = matchInteractions(typed, false, list);
  return (
    <Room title="Interaction check" summary={<FormErrors form={refused} fields={medicineFields} />}>
      {declared.kind === "listed" && (
        <InteractionResult substance={firstSubstance} matches={declared.matches} unmatched={declared.unmatched} />
      )}
      <GallerySection title="Form">
        <Sample name="InteractionForm: refused">
          <InteractionForm error={refused.error} typed={[]} known={typed.slice(0, 4)} />
        </Sample>
      </GallerySection>
    </Room>
  );
}
