import { CourseChart } from "@/components/clinical/course-chart";
import { BasisOf, DoseFlags } from "@/components/clinical/dose-flags";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { DayOf } from "@/components/ui/time";
import type { Substance } from "@/content/substances/substance";
import { t } from "@/content/words/bench-patient";
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
      <h3>{t("theCourse")}</h3>
      <p>
        {courseStatusWords(known.standing)} <BasisOf basis={clinicalSources.gap} monograph={monograph} />
      </p>
      <Totals reading={known} caption={t("cumulativeDose")} />
      <CourseChart reading={known} soFar="supplied" />
      <p className={styles.quiet}>
        {known.projection !== null && t("lineWhatWasSuppliedBrokenLine")}
        {known.projection === null && t("usualTarget")}
        {t.rich("lowToHighMgKg", {
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
  const orderEnd = after === null ? t("notKnown") : t("onLastDoseOn", { lastDoseOn: formatDate(after.lastDoseOn) });
  const rows: TotalRow[] = [
    { what: t("suppliedSoFar"), mg: reading.toDateMg, perKg: perKgWords(reading.toDatePerKg), when: t("toDate") },
    { what: t("withThisOrder"), mg: reading.withOrderMg, perKg: perKgWords(reading.withOrderPerKg), when: orderEnd },
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
        { key: "what", label: t("what"), cell: (row) => row.what },
        { key: "mg", label: t("inAll"), kind: "figure", cell: (row) => t("mg", { mg: rounded(row.mg ?? 0, 0) }) },
        { key: "kg", label: t("byWeight"), kind: "figure", cell: (row) => row.perKg },
        { key: "when", label: t("reached"), cell: (row) => row.when },
      ]}
    />
  );
}

function reachedRow(target: number, mg: number, reached: Reached | null): TotalRow {
  const when =
    reached === null
      ? t("notAtThisDose")
      : reached.daysMore === 0
        ? t("reached")
        : t("inDaysMoreDaysWeekWeeks", { daysMore: reached.daysMore, weeks: reached.weeks });
  return {
    what: target === targetMgPerKg.low ? t("targetLowEnd") : t("targetHighEnd"),
    mg,
    perKg: t("targetMgKg", { target }),
    when,
  };
}

function Supplies({ supplies }: { readonly supplies: readonly CountedSupply[] }) {
  return (
    <Table<CountedSupply>
      caption={<span className={styles.caption}>{t("suppliesThatCount")}</span>}
      rows={supplies}
      rowKey={({ orderNumber, serial, strengthMg }) => `${serial} ${orderNumber} ${strengthMg}`}
      empty={t("noneInThisPharmacysRegister")}
      columns={[
        { key: "on", label: t("supplied"), cell: (supply) => <DayOf day={supply.suppliedOn} /> },
        {
          key: "what",
          label: t("what"),
          cell: ({ capsules, strengthMg, capsulesPerDay }) =>
            t("capsulesStrengthMgMgCapsulesPerDay", {
              capsules,
              strengthMg,
              capsulesPerDay: capsulesPerDay === null ? t("doseNotKnown") : t("capsulesPerDayADay", { capsulesPerDay }),
            }),
        },
        {
          key: "whose",
          label: t("toWhom"),
          cell: ({ whose }) => (whose === "this-account" ? t("thisPatient") : t("possiblyTheSamePersonAnother")),
        },
        {
          key: "serial",
          label: t("serial"),
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
      <h4>{t("ifTheOtherAccountIsTheSame")}</h4>
      <p>{t("aPatientOfTheSameName", { standing: courseStatusWords(reading.standing) })}</p>
      <Totals reading={reading} caption={t("cumulativeDoseWithTheOtherAccounts")} />
      <DoseFlags substance={substance} flags={reading.flags} />
    </div>
  );
}
