import { CourseChart } from "@/components/clinical/course-chart";
import { BasisOf, DoseFlags } from "@/components/clinical/dose-flags";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { DayOf } from "@/components/ui/time";
import { gapSources, targetSources } from "@/content/clinical-sources";
import type { Place } from "@/lib/domain/clinical/after-course";
import type { ClinicalAid, CourseReading } from "@/lib/domain/clinical/aid";
import type { Reached } from "@/lib/domain/clinical/course";
import { rounded, targetMgPerKg } from "@/lib/domain/clinical/dose";
import { formatDate } from "@/lib/format/date";
import type { CountedSupply } from "@/lib/queries/admin/clinical-aid";
import { routes } from "@/lib/routes";
import styles from "./clinical.module.css";
import { ClinicalAfter } from "./clinical-after";
import { perKgWords, standingWords } from "./clinical-words";

export interface ClinicalCourseProps {
  readonly aid: ClinicalAid;
  readonly known: CourseReading;
  readonly supplies: readonly CountedSupply[];
  readonly place: Place;
}

/** The course so far, with this order, and where the dose leads. */
export function ClinicalCourse({ aid, known, supplies, place }: ClinicalCourseProps) {
  return (
    <>
      <h3>The course</h3>
      <p>
        {standingWords(known.standing)} <BasisOf basis={gapSources} />
      </p>
      <Totals reading={known} caption="Cumulative dose" />
      <CourseChart reading={known} soFar="Supplied" />
      <p className={styles.quiet}>
        {known.projection !== null &&
          "Line: what was supplied. Broken line: this order and more at the dose shown. Band: "}
        {known.projection === null && "Usual target: "}
        {targetMgPerKg.low} to {targetMgPerKg.high} mg/kg for a whole course; the evidence for it is weak.{" "}
        <BasisOf basis={targetSources} /> Counted as if every capsule supplied was taken, from this pharmacy’s register
        alone.
      </p>
      <DoseFlags flags={known.flags} />
      {known.after !== null && <ClinicalAfter after={known.after} place={place} />}
      <Supplies supplies={supplies} />
      {aid.withPossible !== null && <Possible reading={aid.withPossible} />}
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
  const orderEnd = after === null ? "Not known" : `On ${formatDate(after.lastDoseOn)}`;
  const rows: TotalRow[] = [
    { what: "Supplied so far", mg: reading.toDateMg, perKg: perKgWords(reading.toDatePerKg), when: "To date" },
    { what: "With this order", mg: reading.withOrderMg, perKg: perKgWords(reading.withOrderPerKg), when: orderEnd },
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
        { key: "what", label: "What", cell: (row) => row.what },
        { key: "mg", label: "In all", kind: "figure", cell: (row) => `${rounded(row.mg ?? 0, 0)} mg` },
        { key: "kg", label: "By weight", kind: "figure", cell: (row) => row.perKg },
        { key: "when", label: "Reached", cell: (row) => row.when },
      ]}
    />
  );
}

function reachedRow(target: number, mg: number, reached: Reached | null): TotalRow {
  const when =
    reached === null
      ? "Not at this dose"
      : reached.daysMore === 0
        ? "Reached"
        : `In ${reached.daysMore} days, week ${reached.weeks}`;
  return {
    what: target === targetMgPerKg.low ? "Target, low end" : "Target, high end",
    mg,
    perKg: `${target} mg/kg`,
    when,
  };
}

function Supplies({ supplies }: { readonly supplies: readonly CountedSupply[] }) {
  return (
    <Table<CountedSupply>
      caption={<span className={styles.caption}>Supplies that count</span>}
      rows={supplies}
      rowKey={({ orderNumber, serial, strengthMg }) => `${serial} ${orderNumber} ${strengthMg}`}
      empty="None in this pharmacy’s register. Supplies from elsewhere are not known here."
      columns={[
        { key: "on", label: "Supplied", cell: (supply) => <DayOf day={supply.suppliedOn} /> },
        {
          key: "what",
          label: "What",
          cell: ({ capsules, strengthMg, capsulesPerDay }) =>
            `${capsules} × ${strengthMg} mg, ${capsulesPerDay === null ? "dose not known" : `${capsulesPerDay} a day`}`,
        },
        {
          key: "whose",
          label: "To whom",
          cell: ({ whose }) =>
            whose === "this-account" ? "This patient" : "Possibly the same person, another account",
        },
        {
          key: "serial",
          label: "Serial",
          kind: "figure",
          cell: ({ orderNumber, serial }) => <Link href={routes.adminOrder(orderNumber)}>{serial}</Link>,
        },
      ]}
    />
  );
}

function Possible({ reading }: { readonly reading: CourseReading }) {
  return (
    <div className={styles.possible}>
      <h4>If the other account is the same person</h4>
      <p>
        A patient of the same name and date of birth was supplied through another account. Ask.{" "}
        {standingWords(reading.standing)}
      </p>
      <Totals reading={reading} caption="Cumulative dose with the other account’s supplies" />
      <DoseFlags flags={reading.flags} />
    </div>
  );
}
