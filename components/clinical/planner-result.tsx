import { Table } from "@/components/ui/table";
import { targetSources } from "@/content/clinical-sources";
import { rounded, targetMgPerKg } from "@/lib/domain/clinical/dose";
import type { CoursePlanned, PlanAsked, StillNeeded } from "@/lib/domain/clinical/plan";
import { CourseChart } from "./course-chart";
import { BasisOf, DoseFlags } from "./dose-flags";
import styles from "./planner.module.css";

export interface PlannerResultProps {
  readonly asked: PlanAsked;
  readonly plan: CoursePlanned;
}

interface Row {
  readonly what: string;
  readonly inAll: string;
  readonly still: string;
  readonly when: string;
}

/** What the figures lead to: in words, in a table, and as a line. */
export function PlannerResult({ asked, plan }: PlannerResultProps) {
  const { dailyMg, dailyPerKg, takenMg, takenPerKg, projection, flags } = plan;
  const kg = rounded(asked.weightGrams / 1000, 1);
  return (
    <section aria-labelledby="result" className={styles.result}>
      <h2 id="result">What these figures lead to</h2>
      <p className={styles.sum}>
        {rounded(dailyMg, 1)} mg a day at {kg} kg is <strong>{rounded(dailyPerKg, 2)} mg/kg a day</strong>
        {takenMg > 0 && (
          <>
            ; {rounded(takenMg, 0)} mg taken so far is <strong>{rounded(takenPerKg, 1)} mg/kg</strong>
          </>
        )}
        .
      </p>
      <DoseFlags flags={flags} />
      <Table<Row>
        caption={`To the usual target of ${targetMgPerKg.low} to ${targetMgPerKg.high} mg/kg for a whole course`}
        rows={[
          rowOf(targetMgPerKg.low, projection.target.lowMg, plan.toLow, projection.low?.weeks),
          rowOf(targetMgPerKg.high, projection.target.highMg, plan.toHigh, projection.high?.weeks),
        ]}
        rowKey={({ what }) => what}
        columns={[
          { key: "what", label: "Whole course", cell: ({ what }) => what },
          { key: "all", label: "In all", kind: "figure", cell: ({ inAll }) => inAll },
          { key: "still", label: "Still to take", cell: ({ still }) => still },
          { key: "when", label: "Reached", cell: ({ when }) => when },
        ]}
      />
      <CourseChart reading={{ line: [], projection, toDatePerKg: takenPerKg }} soFar="Taken" />
      <p className={styles.quiet}>
        Broken line: this dose, every day from today. Band: the usual target; the evidence for it is weak.{" "}
        <BasisOf basis={targetSources} /> Reckoned with one weight and one dose for the whole course.
      </p>
    </section>
  );
}

function rowOf(target: number, mg: number, { days, capsules, packs }: StillNeeded, weeks: number | undefined): Row {
  const isReached = days === 0;
  return {
    what: `${target} mg/kg`,
    inAll: `${rounded(mg, 0)} mg`,
    still: isReached
      ? "Nothing more"
      : `${capsules} ${capsules === 1 ? "capsule" : "capsules"} (${packs} ${packs === 1 ? "pack" : "packs"})`,
    when: isReached ? "Reached" : `In ${days} ${days === 1 ? "day" : "days"}, in week ${weeks ?? ""} of the course`,
  };
}
