import Link from "next/link";
import type { ReactNode } from "react";
import type { Medicine } from "@/content/define";
import { formatPaise, formatPaisePerUnit } from "@/lib/format/money";
import { routes } from "@/lib/routes";
import { availabilityWords } from "./availability-words";
import { CapsuleDrawing } from "./capsule-drawing";
import styles from "./compare-table.module.css";
import { FactValue } from "./fact-value";

export interface ComparedEntry {
  readonly medicine: Medicine;
  readonly sale: { readonly pricePaise: number; readonly packCapsules: number } | null;
  readonly availability: "available" | "out-of-stock" | "unavailable";
  readonly barred: readonly { readonly code: string; readonly message: string }[];
}

interface Line {
  readonly label: string;
  readonly cell: (entry: ComparedEntry) => ReactNode;
}

const lines = (demo: boolean): readonly Line[] => [
  { label: "Strength", cell: ({ medicine }) => <FactValue fact={medicine.strength} demo={demo} hasSources={false} /> },
  { label: "Pack", cell: ({ medicine }) => <FactValue fact={medicine.pack} demo={demo} hasSources={false} /> },
  {
    label: "Marketed by",
    cell: ({ medicine }) => <FactValue fact={medicine.marketer} demo={demo} hasSources={false} />,
  },
  { label: "Price, GST included", cell: ({ sale }) => priceWords(sale, demo) },
  {
    label: "A capsule",
    cell: ({ sale }) => (sale === null ? "No price yet" : formatPaisePerUnit(sale.pricePaise, sale.packCapsules)),
  },
  { label: "Now", cell: (entry) => standing(entry) },
];

/** One column a medicine. It scrolls in its own frame when it is wider than the screen; the row names stay in sight. */
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
          Side by side
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Capsule
            </th>
            {entries.map(({ medicine }) => (
              <th key={medicine.slug} scope="col" className={styles.head}>
                <CapsuleDrawing brand={medicine.brand} strengthMg={medicine.strengthMg} size="small" decorative />
                <Link href={routes.medicine(medicine.slug)} className={styles.name}>
                  {medicine.brand} {medicine.strengthMg} mg
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines(demo).map(({ label, cell }) => (
            <tr key={label}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              {entries.map((entry) => (
                <td key={entry.medicine.slug} className={styles.cell}>
                  {cell(entry)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function priceWords(sale: ComparedEntry["sale"], demo: boolean): string {
  if (sale === null) return "No price yet";
  return `${formatPaise(sale.pricePaise)} for ${sale.packCapsules} capsules${demo ? " (demo figure)" : ""}`;
}

function standing({ availability, barred }: ComparedEntry): string {
  return barred.length > 0 ? "Can be read about, not requested" : availabilityWords({ availability });
}
