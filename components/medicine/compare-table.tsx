import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { Medicine } from "@/content/define";
import { t } from "@/content/words/t";
import { formatPaise, formatPaisePerUnit } from "@/lib/format/money";
import { routes } from "@/lib/routes";
import { AllergenList } from "./allergen-list";
import { availabilityWords } from "./availability-words";
import { CapsuleDrawing } from "./capsule-drawing";
import styles from "./compare-table.module.css";
import { FactValue } from "./fact-value";

export interface ComparedEntry {
  readonly medicine: Medicine;
  readonly sale: { readonly pricePaise: number; readonly packCapsules: number } | null;
  readonly availability: "available" | "out-of-stock" | "unavailable";
  readonly barred: readonly unknown[];
}

interface Line {
  readonly label: string;
  readonly cell: (entry: ComparedEntry) => ReactNode;
  /** What makes two of them the same, for what may be so. Left out where each has its own anyhow. */
  readonly same?: (entry: ComparedEntry) => unknown;
  /** Whether it is known at all: of what nobody has confirmed it is not said that it is the same. */
  readonly isKnown?: (entry: ComparedEntry) => boolean;
}

const factLine = (
  label: string,
  demo: boolean,
  fact: (medicine: Medicine) => Medicine["pack"],
  may: "be-the-same" | "differ" = "be-the-same",
): Line => ({
  label,
  cell: ({ medicine }) => <FactValue fact={fact(medicine)} demo={demo} hasSources={false} />,
  ...(may === "be-the-same" && { same: ({ medicine }) => fact(medicine) }),
  isKnown: ({ medicine }) => fact(medicine).status === "confirmed",
});

const lines = (demo: boolean): readonly Line[] => [
  factLine(t("medicine.strength"), demo, ({ strength }) => strength, "differ"),
  factLine(t("medicine.pack"), demo, ({ pack }) => pack),
  factLine(t("medicine.marketedBy"), demo, ({ marketer }) => marketer),
  factLine(t("medicine.madeAt"), demo, ({ manufacturingSite }) => manufacturingSite),
  { label: t("medicine.priceWithGst"), cell: ({ sale }) => priceWords(sale, demo) },
  {
    label: t("medicine.aCapsule"),
    cell: ({ sale }) =>
      sale === null ? t("medicine.noPrice") : formatPaisePerUnit(sale.pricePaise, sale.packCapsules),
  },
  { label: t("medicine.now"), cell: (entry) => standing(entry) },
  {
    label: t("medicine.look"),
    cell: () => t("medicine.lookHint"),
    same: () => "drawn",
    isKnown: () => false,
  },
  factLine(t("medicine.excipients"), demo, ({ excipients }) => excipients),
  {
    label: t("medicine.allergies"),
    cell: ({ medicine }) => <AllergenList flags={medicine.allergenFlags} />,
    same: ({ medicine }) => medicine.allergenFlags,
  },
  factLine(t("medicine.storage"), demo, ({ storage }) => storage),
];

/** One column a medicine; on a narrow screen one entry a row, each value under its medicine. Wider than its frame, it scrolls there. */
export function CompareTable({
  entries,
  demo,
}: {
  readonly entries: readonly ComparedEntry[];
  readonly demo: boolean;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
    <section className={styles.frame} aria-labelledby="compare-caption" tabIndex={0}>
      <table className={styles.table}>
        <caption id="compare-caption" className={styles.caption}>
          {t("medicine.sideBySide")}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t("medicine.capsule")}
            </th>
            {entries.map(({ medicine }) => (
              <th key={medicine.slug} scope="col" className={styles.head}>
                <CapsuleDrawing brand={medicine.brand} strengthMg={medicine.strengthMg} size="small" decorative />
                <Link href={routes.medicine(medicine.slug)} className={styles.name}>
                  {t("common.brandAndStrength", medicine)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines(demo).map((line) => (
            <Row key={line.label} line={line} entries={entries} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is the same for all stands once and says so, so that what differs is what one reads. */
function Row({
  line: { label, cell, same, isKnown },
  entries,
}: {
  readonly line: Line;
  readonly entries: readonly ComparedEntry[];
}) {
  const [first, ...rest] = entries;
  const isSame =
    same !== undefined &&
    first !== undefined &&
    rest.length > 0 &&
    rest.every((entry) => JSON.stringify(same(entry)) === JSON.stringify(same(first)));
  return (
    <tr>
      <th scope="row" className={styles.label}>
        {label}
      </th>
      {isSame ? (
        <td colSpan={entries.length} className={styles.same}>
          <strong>{sameWords(entries.length, isKnown?.(first) ?? true)}</strong> {cell(first)}
        </td>
      ) : (
        entries.map((entry) => (
          <td
            key={entry.medicine.slug}
            className={styles.cell}
            data-label={t("common.brandAndStrength", entry.medicine)}
          >
            {cell(entry)}
          </td>
        ))
      )}
    </tr>
  );
}

function sameWords(count: number, isKnown: boolean): string {
  return isKnown ? t("medicine.sameFor", { count }) : t("medicine.ofAll", { count });
}

function priceWords(sale: ComparedEntry["sale"], demo: boolean): string {
  if (sale === null) return t("medicine.noPrice");
  const values = { price: formatPaise(sale.pricePaise), count: sale.packCapsules };
  return demo ? t("medicine.demoPriceFor", values) : t("medicine.priceFor", values);
}

function standing(entry: ComparedEntry): string {
  return entry.barred.length > 0 ? t("medicine.readNotRequested") : availabilityWords(entry);
}
