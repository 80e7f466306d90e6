import { CourseChart } from "@/components/clinical/course-chart";
import { BasisOf, DoseFlags } from "@/components/clinical/dose-flags";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { DayOf } from "@/components/ui/time";
import type { Substance } from "@/content/substances/substance";
import { t } from "@/content/words/t";
import type { ClinicalAid, CourseReading } from "@/lib/domain/clinical/aid";
import type { Reached } from "@/lib/domain/clinical/course";
import { rounded, targetMgPerKg } from "@/lib/domain/clinical/dose";
import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";
import { formatDate } from "@/lib/format/date";
import type { CountedSupply } from "@/lib/queries/admin/clinical-aid";
import { routes } from "@/lib/routes";
import styles from "./clinical.module.css";
import { ClinicalAfter } from "./clinical-after";
import { courseStatusWords, perKgWords } from "./clinical-words";

export interface ClinicalCourseProps {
  readonly substance: Pick<Substance, "monograph" | "clinicalSources">;
  readonly aid: ClinicalAid;
  readonly known: CourseReading;
  readonly supplies: readonly CountedSupply[];
  readonly place: Jurisdiction;
}

/** The course so far, with this order, and where the dose leads. */
export function ClinicalCourse({ substance, aid, known, supplies, place }: ClinicalCourseProps) {
  const { monograph, clinicalSources } = substance;
  return (
    <>
      <h3>{t("benchPatient.course")}</h3>
      <p>
        {courseStatusWords(known.standing)} <BasisOf basis={clinicalSources.gap} monograph={monograph} />
      </p>
      <Totals reading={known} caption={t("benchPatient.cumulativeDose")} />
      <CourseChart reading={known} soFar="supplied" />
      <p className={styles.quiet}>
        {t.rich(known.projection === null ? "benchPatient.chartTarget" : "benchPatient.chartLegend", {
          low: targetMgPerKg.low,
          high: targetMgPerKg.high,
          sources: () => <BasisOf basis={clinicalSources.target} monograph={monograph} />,
        })}
      </p>
      <DoseFlags substance={substance} flags={known.flags} />
      {known.after !== null && <ClinicalAfter substance={substance} after={known.after} place={place} />}
      <Supplies supplies={supplies} />
      {aid.withPossible !== null && <Possible substance={substance} reading={aid.withPossible} />}
    </>
  );
}

interface TotalRow {
  readonly what: string;
  readonly mg: number | null;
  readonly perKg: string;
  readonly when: string;
}

function Totals({ reading, caption }: { readonly reading: CourseReading; readonly caption: string }) {
  const { projection, after } = reading;
  const orderEnd =
    after === null
      ? t("benchPatient.notKnown")
      : t("benchPatient.doseOnDay", { lastDoseOn: formatDate(after.lastDoseOn) });
  const rows: TotalRow[] = [
    {
      what: t("benchPatient.suppliedSoFar"),
      mg: reading.toDateMg,
      perKg: perKgWords(reading.toDatePerKg),
      when: t("benchPatient.toDate"),
    },
    {
      what: t("benchPatient.withOrder"),
      mg: reading.withOrderMg,
      perKg: perKgWords(reading.withOrderPerKg),
      when: orderEnd,
    },
    ...(projection === null
      ? []
      : [
          reachedRow(targetMgPerKg.low, projection.target.lowMg, projection.low),
          reachedRow(targetMgPerKg.high, projection.target.highMg, projection.high),
        ]),
  ];
  return (
    <Table<TotalRow>
      caption={<span className={styles.caption}>{caption}</span>}
      rows={rows}
      rowKey={(row) => row.what}
      columns={[
        { key: "what", label: t("benchPatient.what"), cell: (row) => row.what },
        {
          key: "mg",
          label: t("benchPatient.totalColumn"),
          kind: "figure",
          cell: (row) => t("common.mg", { mg: rounded(row.mg ?? 0, 0) }),
        },
        { key: "kg", label: t("benchPatient.byWeight"), kind: "figure", cell: (row) => row.perKg },
        { key: "when", label: t("benchPatient.targetReached"), cell: (row) => row.when },
      ]}
    />
  );
}

function reachedRow(target: number, mg: number, reached: Reached | null): TotalRow {
  const when =
    reached === null
      ? t("benchPatient.targetTooFar")
      : reached.daysMore === 0
        ? t("benchPatient.targetReached")
        : t("benchPatient.targetIn", { daysMore: reached.daysMore, weeks: reached.weeks });
  return {
    what: target === targetMgPerKg.low ? t("benchPatient.targetLow") : t("benchPatient.targetHigh"),
    mg,
    perKg: t("benchPatient.targetPerKg", { target }),
    when,
  };
}

function Supplies({ supplies }: { readonly supplies: readonly CountedSupply[] }) {
  return (
    <Table<CountedSupply>
      caption={<span className={styles.caption}>{t("benchPatient.suppliesCaption")}</span>}
      rows={supplies}
      rowKey={({ orderNumber, serial, strengthMg }) => `${serial} ${orderNumber} ${strengthMg}`}
      empty={t("benchPatient.suppliesNone")}
      columns={[
        { key: "on", label: t("benchPatient.supplied"), cell: (supply) => <DayOf day={supply.suppliedOn} /> },
        {
          key: "what",
          label: t("benchPatient.what"),
          cell: ({ capsules, strengthMg, capsulesPerDay }) =>
            t("benchPatient.supplyLine", {
              capsules,
              strengthMg,
              capsulesPerDay:
                capsulesPerDay === null
                  ? t("benchPatient.doseNotKnown")
                  : t("benchPatient.capsulesPerDay", { capsulesPerDay }),
            }),
        },
        {
          key: "whose",
          label: t("benchPatient.supplyPatient"),
          cell: ({ whose }) =>
            whose === "this-account" ? t("benchPatient.supplyThisPatient") : t("benchPatient.supplyOtherAccount"),
        },
        {
          key: "serial",
          label: t("benchPatient.serial"),
          kind: "figure",
          cell: ({ orderNumber, serial }) => <Link href={routes.adminOrder(orderNumber)}>{serial}</Link>,
        },
      ]}
    />
  );
}

function Possible({
  substance,
  reading,
}: Pick<ClinicalCourseProps, "substance"> & { readonly reading: CourseReading }) {
  return (
    <div className={styles.possible}>
      <h4>{t("benchPatient.otherAccountTitle")}</h4>
      <p>{t("benchPatient.otherAccountLead", { standing: courseStatusWords(reading.standing) })}</p>
      <Totals reading={reading} caption={t("benchPatient.otherAccountDose")} />
      <DoseFlags substance={substance} flags={reading.flags} />
    </div>
  );
}
