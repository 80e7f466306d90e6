import { classNames } from "@/components/ui/class-names";
import { Dialled } from "@/components/ui/dialled";
import type { GlanceKind, Monograph } from "@/content/define";
import { crisisWords } from "@/content/urgent-help";
import type { UrgentLines } from "@/content/urgent-lines";
import styles from "./glance.module.css";
import { GlanceIcon } from "./glance-icon";
import monographStyles from "./monograph.module.css";
import type { MonographPartId } from "./monograph-parts";
import { SaidText } from "./said-text";

/** The section that says it at length. */
const sectionOf: { readonly [Kind in GlanceKind]: MonographPartId } = {
  pregnancy: "pregnancy",
  "breast-feeding": "pregnancy",
  sharing: "pregnancy",
  "blood-donation": "pregnancy",
  "skin-treatment": "dosage",
  medicines: "interactions",
  mood: "serious-warnings",
  driving: "dosage",
  sun: "dosage",
  alcohol: "dosage",
  food: "dosage",
  checks: "monitoring",
};

interface GlanceViewProps {
  readonly monograph: Monograph;
  /** Of the shop's jurisdiction. */
  readonly lines: UrgentLines | undefined;
}

/** Daily life first, what must never be at its head; then what it is. Each drawing has its words. */
export function GlanceView({ monograph, lines }: GlanceViewProps) {
  const { signs, facts } = monograph.atAGlance;
  return (
    <>
      <ul className={styles.signs}>
        {signs.map(({ kind, title, verdict, strength, said }) => (
          <li key={kind} className={classNames(styles.sign, styles[strength])}>
            <GlanceIcon kind={kind} isBarred={strength === "never"} className={styles.icon} />
            <div>
              <p className={styles.title}>
                <a href={`#${sectionOf[kind]}`}>{title}</a>
              </p>
              <p className={styles.verdict}>{verdict}.</p>
              <p className={styles.why}>
                <SaidText said={said} monograph={monograph} />
              </p>
              {kind === "mood" && (
                <p className={styles.why}>
                  <Dialled text={crisisWords(lines)} lines={lines} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <dl className={monographStyles.keyed}>
        {facts.map(({ term, said }) => (
          <div key={term} className={monographStyles.pair}>
            <dt>{term}</dt>
            <dd>
              <SaidText said={said} monograph={monograph} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
