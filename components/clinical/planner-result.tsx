import type { ReactNode } from "react";
import { Table } from "@/components/ui/table";
import type { Substance } from "@/content/substances/substance";
import { t } from "@/content/words/t";
import { rounded, targetMgPerKg } from "@/lib/domain/clinical/dose";
import type { CoursePlanned, PlanAsked, StillNeeded } from "@/lib/domain/clinical/plan";
import { CourseChart } from "./course-chart";
import { BasisOf, DoseFlags } from "./dose-flags";
import styles from "./planner.module.css";

export interface PlannerResultProps {
  readonly substance: Pick<Substance, "monograph" | "clinicalSources">;
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
export function PlannerResult({ substance, asked, plan }: PlannerResultProps) {
  const { dailyMg, dailyPerKg, takenMg, takenPerKg, projection, flags } = plan;
  const dose = {
    dailyMg: rounded(dailyMg, 1),
    kg: rounded(asked.weightGrams / 1000, 1),
    dailyPerKg: rounded(dailyPerKg, 2),
    strong: (inside: ReactNode) => <strong>{inside}</strong>,
  };
  return (
    <section aria-labelledby="result" className={styles.result}>
      <h2 id="result">{t("tools.result")}</h2>
      <p className={styles.sum}>
        {takenMg > 0
          ? t.rich("tools.resultDoseTaken", {
              ...dose,
              takenMg: rounded(takenMg, 0),
              takenPerKg: rounded(takenPerKg, 1),
            })
          : t.rich("tools.resultDose", dose)}
      </p>
      <DoseFlags substance={substance} flags={flags} />
      <Table<Row>
        caption={t("tools.resultTarget", { low: targetMgPerKg.low, high: targetMgPerKg.high })}
        rows={[
          rowOf(targetMgPerKg.low, projection.target.lowMg, plan.toLow, projection.low?.weeks),
          rowOf(targetMgPerKg.high, projection.target.highMg, plan.toHigh, projection.high?.weeks),
        ]}
        rowKey={({ what }) => what}
        columns={[
          { key: "what", label: t("tools.wholeCourse"), cell: ({ what }) => what },
          { key: "all", label: t("tools.totalColumn"), kind: "figure", cell: ({ inAll }) => inAll },
          { key: "still", label: t("tools.stillToTake"), cell: ({ still }) => still },
          { key: "when", label: t("tools.reached"), cell: ({ when }) => when },
        ]}
      />
      <CourseChart reading={{ line: [], projection, toDatePerKg: takenPerKg }} soFar="taken" />
      <p className={styles.quiet}>
        {t("tools.chartLegend")} <BasisOf basis={substance.clinicalSources.target} monograph={substance.monograph} />{" "}
        {t("tools.resultAssumes")}
      </p>
    </section>
  );
}

function rowOf(target: number, mg: number, needed: StillNeeded | null, weeks: number | undefined): Row {
  const whole = { what: t("tools.perKg", { target }), inAll: t("common.mg", { mg: rounded(mg, 0) }) };
  if (needed === null) return { ...whole, still: t("tools.tooLong"), when: t("tools.notWithinTwoYears") };
  const { days, capsules, packs } = needed;
  const isReached = days === 0;
  return {
    ...whole,
    still: isReached ? t("tools.targetReachedLead") : t("tools.capsulesInPacks", { capsules, packs }),
    when: isReached ? t("tools.reached") : t("tools.reachedIn", { days, week: weeks ?? "" }),
  };
}
