import { Table } from "@/components/ui/table";
import type { Substance } from "@/content/substances/substance";
import { t } from "@/content/words/tools";
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
  const kg = rounded(asked.weightGrams / 1000, 1);
  return (
    <section aria-labelledby="result" className={styles.result}>
      <h2 id="result">{t("whatTheseFiguresLeadTo")}</h2>
      <p className={styles.sum}>
        {t.rich("mgADayAtKg", {
          dailyMg: rounded(dailyMg, 1),
          kg,
          strong: (chunks) => <strong>{chunks}</strong>,
          dailyPerKg: rounded(dailyPerKg, 2),
        })}
        {takenMg > 0 &&
          t.rich("mgTakenSoFar", {
            takenMg: rounded(takenMg, 0),
            strong: (chunks) => <strong>{chunks}</strong>,
            takenPerKg: rounded(takenPerKg, 1),
          })}
        .
      </p>
      <DoseFlags substance={substance} flags={flags} />
      <Table<Row>
        caption={t("toTheUsualTarget", { low: targetMgPerKg.low, high: targetMgPerKg.high })}
        rows={[
          rowOf(targetMgPerKg.low, projection.target.lowMg, plan.toLow, projection.low?.weeks),
          rowOf(targetMgPerKg.high, projection.target.highMg, plan.toHigh, projection.high?.weeks),
        ]}
        rowKey={({ what }) => what}
        columns={[
          { key: "what", label: t("wholeCourse"), cell: ({ what }) => what },
          { key: "all", label: t("inAll"), kind: "figure", cell: ({ inAll }) => inAll },
          { key: "still", label: t("stillToTake"), cell: ({ still }) => still },
          { key: "when", label: t("reached"), cell: ({ when }) => when },
        ]}
      />
      <CourseChart reading={{ line: [], projection, toDatePerKg: takenPerKg }} soFar="taken" />
      <p className={styles.quiet}>
        {t("brokenLineThisDoseEvery")}{" "}
        <BasisOf basis={substance.clinicalSources.target} monograph={substance.monograph} />{" "}
        {t("reckonedWithOneWeight")}
      </p>
    </section>
  );
}

function rowOf(target: number, mg: number, needed: StillNeeded | null, weeks: number | undefined): Row {
  const whole = { what: t("perKg", { target }), inAll: t("mg", { mg: rounded(mg, 0) }) };
  if (needed === null) return { ...whole, still: t("moreThanTwoYears"), when: t("notWithinTwoYears") };
  const { days, capsules, packs } = needed;
  const isReached = days === 0;
  return {
    ...whole,
    still: isReached ? t("nothingMore") : t("capsulesInPacks", { capsules, packs }),
    when: isReached ? t("reached") : t("reachedIn", { days, week: weeks ?? "" }),
  };
}
